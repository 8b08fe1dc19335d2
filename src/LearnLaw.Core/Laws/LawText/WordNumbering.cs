using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Word's automatic numbers. Where an office types 第一条 by automatic numbering, the number is in no run of text and
/// has to be counted as Word counts it: per list and level, a level starting anew when a higher one moves.
/// </summary>
internal sealed partial class WordNumbering(Numbering? numbering)
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> lists = ListsOf(numbering);
    private readonly Dictionary<AbstractNum, int?[]> counters = [];

    /// <param name="listId">Word's numId; 0 means that the paragraph is in no list.</param>
    /// <param name="level">The level within the list, from 0.</param>
    /// <param name="known">False where the list's way of numbering is not one that statutes use.</param>
    /// <returns>The number as Word shows it, with a space after it, or an empty string.</returns>
    public string LabelOf(int listId, int level, out bool known)
    {
        known = true;
        if (listId == 0 || level is < 0 or >= Levels || !lists.TryGetValue(listId, out var list))
        {
            return "";
        }

        if (!counters.TryGetValue(list, out var counter))
        {
            counters[list] = counter = new int?[Levels];
        }

        counter[level] = counter[level] is { } last ? last + 1 : StartOf(list, level);
        Array.Fill(counter, null, level + 1, Levels - level - 1);

        var pattern = LevelOf(list, level)?.LevelText?.Val?.Value ?? "";
        var allKnown = true;
        var label = Placeholder().Replace(pattern, match =>
        {
            var at = match.Groups[1].ValueSpan[0] - '1';
            var written = Write(counter[at] ?? StartOf(list, at), LevelOf(list, at)?.NumberingFormat?.Val?.InnerText);
            allKnown &= written is not null;
            return written ?? "";
        });
        known = allKnown;
        // A bullet is a sign from a symbol font: no part of the text.
        return allKnown && label.Any(char.IsLetterOrDigit) ? label + " " : "";
    }

    private static string? Write(int value, string? format) => format switch
    {
        null or "decimal" or "decimalHalfWidth" or "decimalFullWidth" => value.ToString(CultureInfo.InvariantCulture),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "ideographDigital" or "taiwaneseDigital" => ChineseNumerals.Format(value),
        "decimalEnclosedParen" => $"（{value.ToString(CultureInfo.InvariantCulture)}）",
        "bullet" or "none" => "",
        _ => null,
    };

    private static Level? LevelOf(AbstractNum list, int level) => list.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level);

    private static int StartOf(AbstractNum list, int level) => LevelOf(list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Dictionary<int, AbstractNum> ListsOf(Numbering? numbering)
    {
        var shapes = (numbering?.Elements<AbstractNum>() ?? [])
            .Where(shape => shape.AbstractNumberId?.Value is not null)
            .ToLookup(shape => shape.AbstractNumberId!.Value);
        var lists = new Dictionary<int, AbstractNum>();
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } shape && shapes[shape].FirstOrDefault() is { } list)
            {
                lists[id] = list;
            }
        }

        return lists;
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Placeholder();
}
