using System.Globalization;
using LearnLaw.Files.Content;

namespace LearnLaw.Laws.Catalogue;

/// <summary>Days, addresses and steps of one mapping of a catalogue file.</summary>
internal sealed class CatalogueFacts(ContentMap map)
{
    private static readonly Dictionary<string, CatalogueStepKind> Kinds = new()
    {
        ["adopted"] = CatalogueStepKind.Adopted, ["revised"] = CatalogueStepKind.Revised, ["amended"] = CatalogueStepKind.Amended,
    };

    public DateOnly? Day(string key)
    {
        if (map.OptionalText(key) is not { } text) return null;
        if (IsDay(text, out var day)) return day;
        map.Refuse("laws.catalogue-day-malformed", key, text);
        return null;
    }

    public string? Address(string key)
    {
        if (map.OptionalText(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps) return text;
        map.Refuse("laws.catalogue-address-malformed", key, text);
        return null;
    }

    /// <summary>"2018-12-29 amended".</summary>
    public CatalogueStep? Step(string key, string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && IsDay(parts[0], out var day) && Kinds.TryGetValue(parts[1], out var kind)) return new CatalogueStep(day, kind);
        map.Refuse("laws.catalogue-step-malformed", key, text, string.Join(", ", Kinds.Keys));
        return null;
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
