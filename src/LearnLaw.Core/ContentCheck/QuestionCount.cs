using LearnLaw.People;
using LearnLaw.Questions;

namespace LearnLaw.ContentCheck;

/// <summary>How many questions there are of one kind. A question for several groups is counted once for each.</summary>
/// <param name="Law">Short title of the statute.</param>
/// <param name="Type">Code of the type.</param>
/// <param name="Difficulty">Its difficulty.</param>
/// <param name="Audience">The group it is for; null for everybody.</param>
/// <param name="Count">How many.</param>
public sealed record QuestionCount(string Law, string Type, QuestionDifficulty Difficulty, AudienceGroup? Audience, int Count)
{
    internal static IReadOnlyList<QuestionCount> Of(IEnumerable<CheckedQuestion> questions) =>
    [
        .. questions
            .SelectMany(q => q.Draft.Audience.Count == 0 ? [(q, (AudienceGroup?)null)] : q.Draft.Audience.Select(a => (Question: q, Audience: (AudienceGroup?)a)))
            .GroupBy(c => (c.Question.Law, c.Question.Draft.Type, c.Question.Draft.Difficulty, c.Audience))
            .Select(g => new QuestionCount(g.Key.Law, g.Key.Type, g.Key.Difficulty, g.Key.Audience, g.Count()))
            .OrderBy(c => c.Law, StringComparer.Ordinal).ThenBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Difficulty).ThenBy(c => c.Audience),
    ];
}
