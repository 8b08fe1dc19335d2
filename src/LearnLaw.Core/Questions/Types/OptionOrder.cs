namespace LearnLaw.Questions.Types;

/// <summary>In which order a paper shows the options of a question. Letters of the bank never reach the browser.</summary>
/// <param name="Keys">Keys of the options; the first is shown as A, whatever its own letter is.</param>
/// <param name="Parts">The same for each part of a case.</param>
public sealed record OptionOrder(IReadOnlyList<string> Keys, IReadOnlyList<OptionOrder> Parts)
{
    /// <summary>The letter under which an option is shown.</summary>
    public static string Mark(int place) => ((char)('A' + place)).ToString();

    /// <summary>As the author wrote them.</summary>
    public static OptionOrder AsWritten(AskedQuestion asked) =>
        new([.. asked.Type.OptionsOf(asked.Options).Select(o => o.Key)], [.. asked.Parts.Select(AsWritten)]);

    /// <summary>Another order for every type whose options may have one.</summary>
    public static OptionOrder Shuffled(AskedQuestion asked, Random random)
    {
        var keys = asked.Type.OptionsOf(asked.Options).Select(o => o.Key).ToArray();
        if (asked.Type.ShufflesOptions) random.Shuffle(keys);
        return new(keys, [.. asked.Parts.Select(part => Shuffled(part, random))]);
    }

    public string MarkOf(string key) => Mark(Keys.ToList().IndexOf(key));

    /// <summary>The keys behind the letters that were chosen.</summary>
    /// <returns>Null if a letter is not shown.</returns>
    public IReadOnlyList<string>? KeysOf(IEnumerable<string> marks)
    {
        var keys = new List<string>();
        foreach (var mark in marks)
        {
            if (mark.Length != 1 || mark[0] - 'A' is var place && (place < 0 || place >= Keys.Count)) return null;
            keys.Add(Keys[place]);
        }

        return keys;
    }
}
