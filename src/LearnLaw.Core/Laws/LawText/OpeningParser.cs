using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Reads everything above the body. A file that sets its title block apart is taken at its word; otherwise the usual
/// order is followed: title, 题注 in brackets, perhaps a decree, perhaps a 目录, in any order after the title.
/// </summary>
internal sealed partial class OpeningParser(IReadOnlyList<SourceLine> lines)
{
    private const int LongestTitle = Statute.MaxTitleLength;
    private const int LongestEvent = 2_000;
    private const int CaptionLines = 60;
    private const int CaptionCharacters = 20_000;

    private readonly StatuteOpening opening = new();
    private int at;

    public StatuteOpening Parse()
    {
        if (lines.Any(line => line.InInfoBlock))
        {
            ReadInfoBlock();
        }
        else
        {
            SkipAboveTitle();
            ReadTitle();
        }

        ReadBetweenTitleAndBody();
        opening.BodyStart = at;
        return opening;
    }

    private void ReadInfoBlock()
    {
        for (; at < lines.Count && lines[at].InInfoBlock; at++)
        {
            var line = lines[at];
            if (line.HeadingLevel > 0 && line.Text.Length <= LongestTitle)
            {
                if (opening.Title.Length == 0)
                {
                    opening.Title = line.Text;
                }
                else if (line.Text != opening.Title)
                {
                    opening.Subtitle = line.Text;
                }
            }
            else if (StatuteDates.OpensLine(line.Text, out var date, out var what))
            {
                AddEvent(date, what, line);
            }
            else if (opening.Events.Count > 0 && opening.Events[^1].What.Length < LongestEvent)
            {
                // An event that the source broke over several lines.
                opening.Events[^1] = opening.Events[^1] with { What = CaptionParser.TrimEnd(opening.Events[^1].What + line.Text) };
            }
            else if (!opening.Title.Contains(line.Text, StringComparison.Ordinal))
            {
                opening.Problems.Add(new LawTextProblem(ProblemLevel.Warning, line.Number, "laws.problem.infoLine", line.Text));
            }
        }
    }

    private void SkipAboveTitle()
    {
        while (at < lines.Count)
        {
            if (WebLine().IsMatch(lines[at].Text) || lines[at].Text.Length == 0)
            {
                at++;
            }
            else if (!TryReadDecree())
            {
                return;
            }
        }
    }

    private void ReadTitle()
    {
        if (at >= lines.Count || !CouldBeTitle(lines[at]))
        {
            return;
        }

        var first = lines[at++];
        opening.Title = first.Text;
        // A long title is set on two or three lines; only the layout, or an unfinished title, tells.
        while (at < lines.Count && CouldBeTitle(lines[at]) && !lines[at].Text.StartsWith('（') && !TitleEnd().IsMatch(opening.Title)
            && lines[at].HeadingLevel == first.HeadingLevel && lines[at].Alignment == first.Alignment
            && !ContentsParser.IsTitle(lines[at]) && !DecreeTitle().IsMatch(lines[at].Text)
            && opening.Title.Length + lines[at].Text.Length <= LongestTitle)
        {
            opening.Title += lines[at++].Text;
        }

        opening.Title = LawTextCleaning.Heading(opening.Title);
    }

    private static bool CouldBeTitle(SourceLine line) =>
        line.Cells is null && line.Text.Length is > 1 and <= LongestTitle && !line.Text.EndsWith('。')
        && LineClassifier.Classify(line).Kind is LineKind.Text or LineKind.OddHeading
        && !StatuteDates.OpensLine(line.Text, out _, out _);

    private void ReadBetweenTitleAndBody()
    {
        while (at < lines.Count)
        {
            var line = lines[at];
            if (WebLine().IsMatch(line.Text) || DocumentNumber().IsMatch(line.Text))
            {
                at++;
            }
            else if (ContentsParser.IsTitle(line))
            {
                at = ContentsParser.Skip(lines, at + 1, opening.Contents);
                return;
            }
            else if (!TryReadCaption() && !TryReadDecree() && !TryReadEventLine())
            {
                at = ContentsParser.SkipUnnamed(lines, at, opening.Contents);
                return;
            }
        }
    }

    private bool TryReadEventLine()
    {
        if (!StatuteDates.OpensLine(lines[at].Text, out var date, out var what) || what.Length == 0 || what.EndsWith('。'))
        {
            return false;
        }

        AddEvent(date, what, lines[at++]);
        return true;
    }

    private void AddEvent(DateOnly date, string what, SourceLine line)
    {
        what = CaptionParser.TrimEnd(what);
        if (what.Length == 0)
        {
            opening.Problems.Add(new LawTextProblem(ProblemLevel.Warning, line.Number, "laws.problem.infoLine", line.Text));
        }

        opening.Events.Add(new StatuteEvent(date, what, line.Number));
    }

    private bool TryReadCaption()
    {
        if (lines[at].Text is not ['（' or '(', ..] || LineClassifier.Classify(lines[at]).Kind != LineKind.Text)
        {
            return false;
        }

        var (text, end) = ("", at);
        while (end < lines.Count && end - at < CaptionLines && text.Length + lines[end].Text.Length < CaptionCharacters)
        {
            text += lines[end++].Text;
            if (CaptionParser.IsClosed(text))
            {
                break;
            }
        }

        if (end == at || !CaptionParser.IsClosed(text) || !StatuteDates.FindAll(text).Any())
        {
            return false;
        }

        opening.Events.AddRange(CaptionParser.Split(text, lines[at].Number));
        at = end;
        return true;
    }

    private bool TryReadDecree()
    {
        if (!DecreeTitle().IsMatch(LawTextCleaning.Heading(lines[at].Text)))
        {
            return false;
        }

        var decree = DecreeParser.TryParse(lines, at);
        if (decree is null)
        {
            return false;
        }

        opening.EffectiveByDecree ??= decree.Effective;
        if (decree.Event is { } promulgation)
        {
            opening.Events.Add(promulgation);
        }

        at = decree.End;
        return true;
    }

    [GeneratedRegex("^(来源|发布时间|发布日期|公布日期|字号|浏览次数|责任编辑|信息来源|时效性|效力级别)[:：]")]
    private static partial Regex WebLine();

    [GeneratedRegex(@"^[^。，]{0,24}[〔\[（(]\d{4}[〕\]）)]第?\d+号$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^[^。，《]{0,40}(主席令|国务院令|部令|委员会令|政府令|令|公告)$")]
    private static partial Regex DecreeTitle();

    [GeneratedRegex("(法|法典|条例|规定|办法|决定|解释|修正案|规则|细则|章程|公约|守则|批复|意见|通知|准则|决议|规程|制度)([（(][^）)]*[）)])?$")]
    private static partial Regex TitleEnd();
}
