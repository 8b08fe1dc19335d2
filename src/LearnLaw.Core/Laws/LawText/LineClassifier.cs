using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Takes a line apart by its first characters. Where Chinese legal drafting is ambiguous (第三条规定的… is a sentence,
/// 第三条 … an article) the label must be followed by a space or the line marked as a heading by its file.
/// </summary>
internal static partial class LineClassifier
{
    private const string Number = "[" + ChineseNumerals.Characters + "]{1,10}";
    private const int LongestHeading = 80;
    private const int LongestAnnexTitle = 60;

    public static BodyLine Classify(SourceLine line)
    {
        if (line.Cells is not null)
        {
            return new BodyLine(line, LineKind.TableRow, "", null, string.Join('\t', line.Cells));
        }

        if (line.Text.Length == 0)
        {
            return new BodyLine(line, LineKind.EmptyHeading, "", null, "");
        }

        return Unit(line) ?? NamedHeading(line) ?? Article(line) ?? Items(line)
            ?? (line.HeadingLevel > 0
                ? new BodyLine(line, LineKind.OddHeading, "", null, LawTextCleaning.Heading(line.Text))
                : new BodyLine(line, IsNote(line) ? LineKind.Note : LineKind.Text, "", null, LawTextCleaning.Paragraph(line.Text)));
    }

    private static BodyLine? Unit(SourceLine line)
    {
        var match = UnitPattern().Match(line.Text);
        if (!match.Success || !LawNumber.TryParse(match.Groups["main"].ValueSpan, match.Groups["inserted"].ValueSpan, out var number))
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var isMarked = line.HeadingLevel > 0 || line.Alignment == LineAlignment.Centre;
        var isSpaced = match.Groups["gap"].Length > 0 || name.Length == 0;
        var isSentence = name.Length > LongestHeading || (isSpaced ? SentenceEnd() : SentenceMark()).IsMatch(name);
        if (isSentence && !isMarked)
        {
            return null;
        }

        var unit = match.Groups["unit"].Value switch
        {
            "编" or "篇" => LawNodeKind.Part,
            "分编" => LawNodeKind.SubPart,
            "章" => LawNodeKind.Chapter,
            _ => LawNodeKind.Section,
        };
        return new BodyLine(line, LineKind.Unit, match.Groups["label"].Value, number, LawTextCleaning.Heading(name)) { Unit = unit, IsSpaced = isSpaced };
    }

    private static BodyLine? NamedHeading(SourceLine line)
    {
        var name = LawTextCleaning.Heading(line.Text);
        if (PrefaceName().IsMatch(name))
        {
            return new BodyLine(line, LineKind.Preface, "", null, name);
        }

        if (name == "附则")
        {
            return new BodyLine(line, LineKind.Unit, "", null, name) { Unit = LawNodeKind.Chapter, IsSpaced = true };
        }

        var annex = AnnexPattern().Match(line.Text);
        if (!annex.Success || (line.HeadingLevel == 0 && (annex.Length > LongestAnnexTitle || SentenceEnd().IsMatch(line.Text))))
        {
            return null;
        }

        LawNumber? number = LawNumber.TryParse(annex.Groups["main"].ValueSpan, default, out var parsed) ? parsed : null;
        return new BodyLine(line, LineKind.Annex, annex.Groups["label"].Value, number, LawTextCleaning.Heading(annex.Groups["name"].Value));
    }

    private static BodyLine? Article(SourceLine line)
    {
        var match = ArticlePattern().Match(line.Text);
        if (!match.Success || !LawNumber.TryParse(match.Groups["main"].ValueSpan, match.Groups["inserted"].ValueSpan, out var number))
        {
            return null;
        }

        var rest = match.Groups["rest"].Value;
        var heading = match.Groups["heading"].Value;
        var isSpaced = match.Groups["gap"].Length > 0 || rest.Length == 0 || heading.Length > 0;
        if (!isSpaced && ReferenceGoesOn().IsMatch(rest))
        {
            return null;
        }

        return new BodyLine(line, LineKind.Article, match.Groups["label"].Value, number, LawTextCleaning.Paragraph(rest)) { Heading = heading, IsSpaced = isSpaced };
    }

    private static BodyLine? Items(SourceLine line)
    {
        foreach (var (pattern, kind) in ((Regex, LineKind)[])[(ItemPattern(), LineKind.Item), (SubItemPattern(), LineKind.SubItem), (NumberedPattern(), LineKind.Numbered)])
        {
            var match = pattern.Match(line.Text);
            if (match.Success && LawNumber.TryParse(match.Groups["main"].ValueSpan, default, out var number))
            {
                return new BodyLine(line, kind, match.Groups["label"].Value, number, LawTextCleaning.Paragraph(match.Groups["rest"].Value));
            }
        }

        return null;
    }

    private static bool IsNote(SourceLine line) => line.Alignment == LineAlignment.End || NotePattern().IsMatch(line.Text);

    [GeneratedRegex("^(?<label>第(?<main>" + Number + ")(?<unit>分编|编|篇|章|节)(之(?<inserted>" + Number + @"))?)(?<gap>[\s　]*)(?<name>.*)$")]
    private static partial Regex UnitPattern();

    [GeneratedRegex("^(?<label>第(?<main>" + Number + ")条(之(?<inserted>[一二三四五六七八九十]{1,3}))?)(?<gap>[\\s　]*)(?<heading>【[^】]{1,60}】)?[\\s　]*(?<rest>.*)$")]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?<label>[（(][\s　]*(?<main>[零〇一二三四五六七八九十百]{1,5})[\s　]*[）)])[\s　]*(?<rest>.*)$")]
    private static partial Regex ItemPattern();

    // 3.5倍 is no label: a digit must not follow the stop.
    [GeneratedRegex(@"^(?<label>[（(][\s　]*(?<main>[0-9０-９]{1,3})[\s　]*[）)]|(?<main>[0-9０-９]{1,3})[．.、](?![0-9０-９]))[\s　]*(?<rest>.*)$")]
    private static partial Regex SubItemPattern();

    [GeneratedRegex(@"^(?<label>(?<main>[一二三四五六七八九十百]{1,5})、)[\s　]*(?<rest>.*)$")]
    private static partial Regex NumberedPattern();

    // 附件一的规定 is a sentence: a colon or a space must part the label from a title.
    [GeneratedRegex(@"^(?<label>(?:附件|附录|附表)[\s　]*(?<main>" + Number + @")?[:：]|附[:：])[\s　]*(?<name>.*)$|^(?<label>(?:附件|附录|附表)(?:[\s　]*(?<main>" + Number + @"))?)(?:[\s　]+(?<name>.*))?$")]
    private static partial Regex AnnexPattern();

    [GeneratedRegex("^(序言|前言|引言)$")]
    private static partial Regex PrefaceName();

    [GeneratedRegex(@"^([①-⑳]|注[:：]|\[\d+\])")]
    private static partial Regex NotePattern();

    [GeneratedRegex("[。；;：:]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[。；;：:，,]")]
    private static partial Regex SentenceMark();

    // What goes on after a reference to an article: 第三条规定的, 第三条第二款, 第三条、第四条, 第三条至.
    [GeneratedRegex("^(规定|所|第|和|或|至|到|的|中|与|及|以|之|是|关于|、|，|,|。|；|;|：|修改|增加|删除|改为|相应|作为|适用)")]
    private static partial Regex ReferenceGoesOn();
}
