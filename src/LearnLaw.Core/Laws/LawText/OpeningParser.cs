using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Reads everything above the body. A file that sets its title block apart is taken at its word; otherwise the usual
/// order is followed: title, 题注 in brackets, perhaps a decree, perhaps a 目录, in any order after the title.
/// </summary>
internal sealed partial class OpeningParser(IReadOnlyList<SourceLine> lines)
{
    private const int LongestTitle = 120;
    private const int LongestCaption = 60;

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
            if (line.HeadingLevel > 0)
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
            else if (opening.Events.Count > 0)
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
            && !IsContentsTitle(lines[at]) && !DecreeTitle().IsMatch(lines[at].Text)
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
            else if (IsContentsTitle(line))
            {
                at++;
                SkipContents();
                return;
            }
            else if (!TryReadCaption() && !TryReadDecree() && !TryReadEventLine())
            {
                SkipUnnamedContents();
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
        while (end < lines.Count && end - at < LongestCaption)
        {
            text += lines[end++].Text;
            if (CaptionParser.IsClosed(text))
            {
                break;
            }
        }

        if (!CaptionParser.IsClosed(text) || !StatuteDates.FindAll(text).Any())
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

    private static bool IsContentsTitle(SourceLine line) => LawTextCleaning.Heading(line.Text) is "目录" or "目次";

    private static bool IsContentsEntry(BodyLine line) => line.Kind is LineKind.Unit or LineKind.Preface or LineKind.Annex or LineKind.OddHeading or LineKind.Numbered;

    /// <summary>
    /// Passes over the entries. The body begins where the first entry stands again, or at the first line that is no
    /// heading: 第一章 一般规定 occurs under every 编 of a code, so only the very first entry is a sure sign.
    /// </summary>
    private void SkipContents()
    {
        while (at < lines.Count)
        {
            var entry = LineClassifier.Classify(WithoutPageNumber(lines[at]));
            if (!IsContentsEntry(entry) || (opening.Contents.Count > 0 && entry.HeadingKey == opening.Contents[0]))
            {
                return;
            }

            opening.Contents.Add(entry.HeadingKey);
            at++;
        }
    }

    /// <summary>A list of headings without the word 目录: the first heading comes again before any other text.</summary>
    private void SkipUnnamedContents()
    {
        var first = at < lines.Count ? LineClassifier.Classify(WithoutPageNumber(lines[at])) : null;
        if (first is null || !IsContentsEntry(first))
        {
            return;
        }

        for (var ahead = at + 1; ahead < lines.Count; ahead++)
        {
            var entry = LineClassifier.Classify(WithoutPageNumber(lines[ahead]));
            if (entry.HeadingKey == first.HeadingKey)
            {
                SkipContents();
                return;
            }

            if (!IsContentsEntry(entry))
            {
                return;
            }
        }
    }

    private static SourceLine WithoutPageNumber(SourceLine line) => line with { Text = PageNumber().Replace(line.Text, "") };

    [GeneratedRegex("^(来源|发布时间|发布日期|公布日期|字号|浏览次数|责任编辑|信息来源|时效性|效力级别)[:：]")]
    private static partial Regex WebLine();

    [GeneratedRegex(@"^[^。，]{0,24}[〔\[（(]\d{4}[〕\]）)]第?\d+号$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^[^。，《]{0,40}(主席令|国务院令|部令|委员会令|政府令|令|公告)$")]
    private static partial Regex DecreeTitle();

    [GeneratedRegex("(法|法典|条例|规定|办法|决定|解释|修正案|规则|细则|章程|公约|守则|批复|意见|通知|准则|决议|规程|制度)([（(][^）)]*[）)])?$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"([\s　]|[.．…·]){2,}\d{1,4}$")]
    private static partial Regex PageNumber();
}
