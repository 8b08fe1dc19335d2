using LearnLaw.Laws.Search;

namespace LearnLaw.Questions;

/// <summary>The tokens of a text as one line, a space before and after each, so that a row of them is part of it as it stands.</summary>
public static class QuestionWords
{
    public static string Of(IEnumerable<string> texts) => $" {string.Join(' ', SearchText.Of(string.Join('\n', texts)).Tokens())} ";

    /// <summary>What the line holds where a term stands in the text.</summary>
    public static string Pattern(SearchTerm term) => $" {string.Join(' ', term.Tokens)}{(term.IsPrefix ? "" : " ")}";

    /// <summary>What somebody typed: each word between spaces must be there.</summary>
    public static IReadOnlyList<SearchTerm> Terms(string words) =>
        [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => SearchText.Of(w).ToTerm()).Where(t => t.Tokens.Count > 0)];
}
