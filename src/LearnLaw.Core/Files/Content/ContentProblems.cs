namespace LearnLaw.Files.Content;

/// <summary>Collects problems while reading goes on, so that an author sees all of them at once.</summary>
public sealed class ContentProblems
{
    private readonly List<ContentProblem> all = [];

    public IReadOnlyList<ContentProblem> All => all;

    public bool Any => all.Count > 0;

    public void Add(string file, int line, string? item, string key, params object?[] arguments) =>
        all.Add(new ContentProblem(file, line, item, key, arguments));
}
