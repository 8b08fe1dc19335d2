namespace LearnLaw.Questions.Import.Sheets;

/// <summary>A case over several rows: its material, then its questions, whose type begins with "›".</summary>
internal sealed class SheetCase(FoundQuestion material)
{
    /// <summary>What our template and people put before the type of a question that belongs to the row above.</summary>
    public static readonly char[] Signs = ['›', '>', '-', '–', '—', ' '];

    private readonly List<FoundQuestion> parts = [];

    public static bool IsPart(string type) => type.Length > 1 && Signs.Contains(type[0]);

    public void Add(FoundQuestion part) => parts.Add(part);

    public FoundQuestion Finish() => FoundQuestion.Checked(
        material.At, material.Topic, material.Draft with { Parts = [.. parts.Select(p => p.Draft)] },
        // That a case has no questions was true of the first row alone.
        parts.SelectMany(p => p.Problems));
}
