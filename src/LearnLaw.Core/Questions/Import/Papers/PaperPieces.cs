using System.Text;
using System.Text.RegularExpressions;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>
/// Cuts the lines of a paper into pieces. Options may stand on lines of their own, be parted by tabs or glued together
/// (B.…C.…); an answer may follow its stem on the same line.
/// </summary>
internal static partial class PaperPieces
{
    private const string Separators = ".．、:：,，)）";

    public static List<PaperPiece> Cut(IEnumerable<(int Number, string Text)> lines)
    {
        var pieces = new List<PaperPiece>();
        foreach (var (number, raw) in lines)
        {
            var line = Clean(raw);
            if (line.Length == 0) continue;
            if (SectionOf(line) is { } section)
            {
                pieces.Add(new PaperPiece(number, PaperMark.Section, section, line));
                continue;
            }

            foreach (var piece in CutLine(number, line)) pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>The type that a heading names; "" for a heading of types in general, null for what is no heading.</summary>
    internal static string? SectionOf(string line)
    {
        if (line.Length > 60 || Heading().Match(line) is not { Success: true } heading) return null;
        // "1、判断题常见的错误是（ ）" is a question; a heading has nothing after the type but a remark on points.
        var words = heading.Groups["type"].Value;
        return words switch
        {
            _ when words.StartsWith('单') => "single",
            _ when words.StartsWith('多') => "multiple",
            _ when words.StartsWith("不定", StringComparison.Ordinal) || words is "选择" => "choice",
            _ when words is "判断" or "是非" or "正误判断" or "判断正误" => "truefalse",
            _ when words.StartsWith('填') => "blank",
            _ when words is "案例分析" or "案例" or "材料分析" or "材料" or "案情分析" => "case",
            _ when words is "排序" => "ordering",
            _ when words is "匹配" or "连线" or "配对" => "matching",
            _ => "short",
        };
    }

    private static IEnumerable<PaperPiece> CutLine(int number, string line)
    {
        var rest = line;
        if (ChapterLine().IsMatch(line))
        {
            yield return new PaperPiece(number, PaperMark.Chapter, "", line.Trim());
            yield break;
        }

        var mark = NumberMark().Match(rest);
        if (mark.Success)
        {
            var bracketed = mark.Groups["bracketed"].Success;
            yield return new PaperPiece(number, PaperMark.Number, mark.Groups["number"].Value + mark.Groups["bracketed"].Value, "", bracketed);
            rest = rest[mark.Length..].Trim();
        }

        // "（A）地方各级人民政府应当……": a stem that begins with its answer, not an option.
        var opensWithBracket = mark.Success && BracketedLetter().IsMatch(rest);
        foreach (var segment in Segments(rest))
        {
            if (opensWithBracket)
            {
                opensWithBracket = false;
                yield return new PaperPiece(number, PaperMark.None, "", segment);
                continue;
            }

            if (FieldMark().Match(segment) is { Success: true } field)
            {
                yield return new PaperPiece(number, FieldOf(field.Groups["name"].Value), "", segment[field.Length..].Trim());
                continue;
            }

            if (MaterialMark().Match(segment) is { Success: true } material)
            {
                yield return new PaperPiece(number, PaperMark.Material, "", segment[material.Length..].Trim());
                continue;
            }

            foreach (var piece in CutOptions(number, segment)) yield return piece;
        }
    }

    /// <summary>The line at its tabs, where a sign follows; and before 答案 and 解析 in the middle of a line.</summary>
    private static IEnumerable<string> Segments(string line)
    {
        var segment = new StringBuilder();
        foreach (var part in line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(p => InnerField().Split(p)))
        {
            if (segment.Length > 0 && (FieldMark().IsMatch(part) || OptionMark().IsMatch(part)))
            {
                yield return segment.ToString();
                segment.Clear();
            }

            if (segment.Length > 0) segment.Append(' ');
            segment.Append(part.Trim());
        }

        if (segment.Length > 0) yield return segment.ToString();
    }

    private static IEnumerable<PaperPiece> CutOptions(int number, string segment)
    {
        var first = OptionMark().Match(segment);
        var start = first.Success ? 0 : FirstGlued(segment);
        if (start < 0)
        {
            yield return new PaperPiece(number, PaperMark.None, "", segment);
            yield break;
        }

        if (start > 0) yield return new PaperPiece(number, PaperMark.None, "", segment[..start].Trim());
        var rest = segment[start..];
        while (OptionMark().Match(rest) is { Success: true } option)
        {
            var letter = Letter(option.Groups["letter"].Value);
            var next = NextOption(rest, option.Length, (char)(letter + 1), Separator(option.Value));
            yield return new PaperPiece(number, PaperMark.Option, letter.ToString(), rest[option.Length..(next < 0 ? rest.Length : next)].Trim());
            if (next < 0) yield break;
            rest = rest[next..];
        }
    }

    /// <summary>Where options begin that are glued to a stem: "……应设置（）A、底座 B、垫板". An A without a B later is part of the stem.</summary>
    private static int FirstGlued(string segment)
    {
        foreach (Match a in GluedA().Matches(segment))
            if (NextOption(segment, a.Index + a.Length, 'B', Separator(a.Value)) >= 0) return a.Index;
        return -1;
    }

    /// <summary>Where the option of this letter begins: the letter and the same kind of separator, not within a word of letters.</summary>
    private static int NextOption(string text, int from, char letter, char separator)
    {
        for (var i = from; i < text.Length - 1; i++)
        {
            if (Letter(text[i].ToString()) != letter || (i > 0 && char.IsAsciiLetter(text[i - 1]))) continue;
            if (separator is ')' ? text[i + 1] is ')' or '）' && i > 0 && text[i - 1] is '(' or '（' : Separators.Contains(text[i + 1], StringComparison.Ordinal) || AfterSpaces(text, i + 1) is '、' or '.' or '．')
                return separator is ')' ? i - 1 : i;
        }

        return -1;
    }

    private static char AfterSpaces(string text, int from)
    {
        while (from < text.Length && text[from] == ' ') from++;
        return from < text.Length ? text[from] : '\0';
    }

    private static char Separator(string mark) => mark.TrimStart() is ['(' or '（', ..] ? ')' : '.';

    private static char Letter(string text) => text.Normalize(NormalizationForm.FormKC) is [var letter] ? char.ToUpperInvariant(letter) : '\0';

    private static PaperMark FieldOf(string name) => name switch
    {
        _ when name.EndsWith("答案", StringComparison.Ordinal) => PaperMark.Answer,
        "难度" or "难易度" or "难易程度" => PaperMark.Difficulty,
        "知识点" or "考点" or "章节" or "标签" => PaperMark.Topic,
        "来源" or "出处" or "页码" => PaperMark.Origin,
        _ when name.EndsWith("依据", StringComparison.Ordinal) => PaperMark.Basis,
        _ => PaperMark.Explanation,
    };

    private static string Clean(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            text.Append(c switch
            {
                '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\r' => "",
                '\u00A0' or '\u2002' or '\u2003' or '\u3000' or '\v' => " ",
                _ => c.ToString(),
            });
        }

        return text.ToString().Trim(' ', '\n');
    }

    private const string Types = "单项选择|单选|多项选择|多选|不定项选择|不定项|选择|判断正误|正误判断|判断|是非|填空|简答|问答|论述|名词解释|简述|案例分析|案情分析|案例|材料分析|材料|排序|匹配|连线|配对";

    [GeneratedRegex(@"^(?:第?\s*[（(]?\s*(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[IVX]{1,4})\s*[)）]?\s*(?:部分|大题)?\s*[、.．:：]?\s*)?【?(?:" + Types + @")?(?<type>" + Types + @")\s*(?:试?题)?】?\s*(?:[（(【\[][^）)】\]]*[）)】\]]|[:：。,，]?\s*(?:本?题?共|每小?题|本大?题|下列|请|以下)[^（）()]*|共\s*\d+\s*[小道]?题.*|[:：])?\s*(?:[（(][^）)]*[）)])?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^第\s*[一二三四五六七八九十百\d]+\s*[章节编篇](?:\s|$|[、:：]).{0,40}$")]
    private static partial Regex ChapterLine();

    // 1.5 米 is a measure, 2021年 a year; a number before a tab or alone on its line counts as well.
    [GeneratedRegex(@"^\s*(?:第\s*(?<number>\d{1,6})\s*题\s*[:：、.．]?|(?<number>\d{1,6})\s*(?:[、．]|[.](?!\d)|[:：](?!\d)|[)）\]】]|(?=\t)|$)|[（(【\[]\s*(?<bracketed>\d{1,6})\s*[)）】\]])\s*")]
    private static partial Regex NumberMark();

    [GeneratedRegex(@"^\s*[【\[（(]?\s*(?<name>(?:正确|参考|标准|本题)?答案|(?:答案|试题|题目)?解析|详解|解答|分析|说明|(?:法律|法规|判断|答案)?依据|难度|难易度|难易程度|知识点|考点|章节|标签|来源|出处|页码)\s*(?:[】\]）)]\s*[:：]?|\s*[:：])\s*")]
    private static partial Regex FieldMark();

    [GeneratedRegex(@"(?<=[\s。；;）)】])(?=(?:【\s*(?:正确|参考)?(?:答案|解析)\s*】|(?:正确|参考|标准)?答案\s*[:：]|(?:答案)?解析\s*[:：]))|(?=(?:正确|参考|标准)答案\s*[:：]|(?<!正确|参考|标准)答案\s*[:：]\s*[A-H√×对错])")]
    private static partial Regex InnerField();

    [GeneratedRegex(@"^\s*(?:案例\s*[一二三四五六七八九十\d]{0,3}\s*[:：、.．]|案例\s*[一二三四五六七八九十\d]{1,3}\s*$|【?(?:背景材料|案情简介|案情|背景|材料)\s*[一二三四五六七八九十\d]{0,3}\s*(?:】\s*[:：]?|[:：]))\s*")]
    private static partial Regex MaterialMark();

    [GeneratedRegex(@"^\s*(?:[（(\[]\s*(?<letter>[A-HＡ-Ｈ])\s*[)）\]]|(?<letter>[A-HＡ-Ｈ])\s*[.．、:：,，)）]|(?<letter>[a-h])\s*[.．、)）](?!\w))\s*")]
    private static partial Regex OptionMark();

    [GeneratedRegex(@"^\s*[（(]\s*[A-HＡ-Ｈ]{1,8}\s*[)）]")]
    private static partial Regex BracketedLetter();

    [GeneratedRegex(@"(?<=[）)？?。：:，,\s]|\b)(?:[（(]\s*[AＡ]\s*[)）]|[AＡ]\s*[.．、:：])")]
    private static partial Regex GluedA();
}
