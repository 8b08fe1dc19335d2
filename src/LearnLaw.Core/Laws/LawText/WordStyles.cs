using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Laws.LawText;

/// <summary>What a paragraph's style and own settings say about heading depth, setting and automatic numbers.</summary>
internal sealed class WordStyles(Styles? styles)
{
    private const int DeepestBase = 10;

    private readonly Dictionary<string, Style> byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!)
        .ToDictionary(group => group.Key, group => group.First());

    public ParagraphLook Of(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties;
        var look = default(ParagraphLook);
        var id = own?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; id is not null && depth < DeepestBase && byId.TryGetValue(id, out var style); depth++)
        {
            look = look.Or(
                HeadingLevelOf(style.StyleParagraphProperties?.OutlineLevel, style.StyleName?.Val?.Value),
                AlignmentOf(style.StyleParagraphProperties?.Justification),
                style.StyleParagraphProperties?.NumberingProperties);
            id = style.BasedOn?.Val?.Value;
        }

        return new ParagraphLook().Or(HeadingLevelOf(own?.OutlineLevel, null), AlignmentOf(own?.Justification), own?.NumberingProperties).Over(look);
    }

    private static int? HeadingLevelOf(OutlineLevel? outline, string? styleName)
    {
        if (outline?.Val?.Value is { } level)
        {
            // Level 9 is Word's "body text".
            return level < 9 ? level + 1 : 0;
        }

        foreach (var prefix in (string[])["heading ", "标题 "])
        {
            if (styleName is not null && styleName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(styleName.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            {
                return named;
            }
        }

        return null;
    }

    private static LineAlignment? AlignmentOf(Justification? justification)
    {
        var value = justification?.Val;
        if (value is null)
        {
            return null;
        }

        return value.InnerText switch { "center" => LineAlignment.Centre, "right" or "end" => LineAlignment.End, _ => LineAlignment.Start };
    }
}
