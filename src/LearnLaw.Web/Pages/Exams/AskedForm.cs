using LearnLaw.Exams;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>A question with the name that its fields have in the form: "Marks", or "Marks-2" for the second part of a case.</summary>
public sealed record AskedForm(AskedView View, string Name)
{
    /// <summary>The first line of fields that only have a number beside them.</summary>
    public string Id(int place) => $"{Name.ToLowerInvariant()}-{place}";

    /// <summary>What came back, as the question's type reads it: fields of a part bear its number.</summary>
    public static IReadOnlyList<string> Read(IFormCollection form)
    {
        const string prefix = "Marks-";
        if (!form.Keys.Any(k => k.StartsWith(prefix, StringComparison.Ordinal))) return [.. form["Marks"].Select(m => m ?? "")];
        return [.. form.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).SelectMany(k => form[k].Select(m => $"{k[prefix.Length..]}:{m}"))];
    }
}
