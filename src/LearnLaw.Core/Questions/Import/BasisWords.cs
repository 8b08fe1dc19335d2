using System.Text.RegularExpressions;
using LearnLaw.Laws.Citations;

namespace LearnLaw.Questions.Import;

/// <summary>The articles that a text in words names: "依据：《民法典》第一千零七十九条；《宪法》第33条".</summary>
internal static partial class BasisWords
{
    private static readonly CitationFinder Finder = new([]);

    /// <param name="text">The words.</param>
    /// <param name="isAll">Whether they are nothing but citations.</param>
    /// <param name="finder">Knows more titles that stand without title marks; null knows the commonest.</param>
    /// <returns>Paths of single articles; whole statutes and ranges say too little or too much to check a question by.</returns>
    public static IReadOnlyList<string> Read(string text, out bool isAll, CitationFinder? finder = null)
    {
        isAll = false;
        if (text.Length == 0) return [];
        var found = (finder ?? Finder).Find(text).ToList();
        var rest = text;
        foreach (var citation in found.OrderByDescending(c => c.Start)) rest = rest.Remove(citation.Start, citation.Length);
        var usable = found.Where(c => c.Until is null && (c.Target.Article is not null || c.Target.IsPreface)).Select(c => c.Target.ToPath()).Distinct().Take(QuestionDraft.MaxCitations).ToList();
        isAll = found.Count > 0 && usable.Count == found.Count && Filler().Replace(rest, "").Length == 0;
        return usable;
    }

    [GeneratedRegex(@"[\s、，,；;。和及或]+|^(?:根据|依据)")]
    private static partial Regex Filler();
}
