namespace LearnLaw.Exams;

/// <summary>One question on a paper.</summary>
/// <param name="VersionId">The version that is asked, whatever becomes of the question.</param>
/// <param name="Options">Keys of the options in the order shown; the first is shown as A, whatever its own letter is.</param>
/// <param name="Points">What a right answer earns.</param>
public sealed record PaperItem(Guid VersionId, IReadOnlyList<string> Options, decimal Points)
{
    /// <summary>The letter under which an option is shown. Letters of the bank never reach the browser.</summary>
    public static string Mark(int place) => ((char)('A' + place)).ToString();

    public string MarkOf(string key) => Mark(Options.ToList().IndexOf(key));

    /// <summary>The keys behind the letters that were chosen.</summary>
    /// <returns>Null if a letter is not on the paper.</returns>
    public IReadOnlyList<string>? KeysOf(IEnumerable<string> marks)
    {
        var keys = new List<string>();
        foreach (var mark in marks)
        {
            if (mark.Length != 1 || mark[0] - 'A' is var place && (place < 0 || place >= Options.Count)) return null;
            keys.Add(Options[place]);
        }

        return keys;
    }
}
