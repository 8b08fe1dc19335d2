namespace LearnLaw.Questions.Types;

/// <summary>
/// Answers that give every option one figure (its place, its partner), kept in the author's order of the options while the form has the
/// paper's. An option without one has <see cref="None"/>.
/// </summary>
internal static class PlacedMarks
{
    public const char None = '-';

    /// <param name="count">Figures run from 1 to this.</param>
    /// <returns>Null if a figure is not offered.</returns>
    public static string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks, int count)
    {
        if (marks.All(m => m.Length == 0)) return "";
        if (marks.Count != asked.Options.Count) return null;
        var answer = new char[marks.Count];
        for (var place = 0; place < marks.Count; place++)
        {
            if (marks[place].Length > 1 || (marks[place].Length == 1 && (marks[place][0] < '1' || marks[place][0] - '0' > count))) return null;
            answer[order.Keys[place][0] - 'A'] = marks[place].Length == 0 ? None : marks[place][0];
        }

        return new string(answer);
    }

    public static IReadOnlyList<string> MarksOf(OptionOrder order, string answer) =>
        answer.Length == 0 ? [] : [.. order.Keys.Select(key => answer[key[0] - 'A'] is var figure && figure == None ? "" : figure.ToString())];
}
