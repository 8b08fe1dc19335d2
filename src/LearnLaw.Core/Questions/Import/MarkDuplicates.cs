using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>
/// Says of each question found whether the banks, or the file itself, have it already, and gives it the articles that its own words
/// name. The same stem with other options is another question.
/// </summary>
internal static class MarkDuplicates
{
    private const int Batch = 500;

    public static async Task<FoundQuestions> RunAsync(LearnLawDbContext db, FoundQuestions found, CancellationToken ct)
    {
        var prints = found.Questions.Select(q => q.Draft.Fingerprint()).ToList();
        var known = new Dictionary<string, (string Code, QuestionDraft Draft)>();
        foreach (var batch in prints.Distinct().Chunk(Batch))
        {
            var rows = await db.QuestionVersions.AsNoTracking()
                .Where(v => batch.Contains(v.Fingerprint) && (v.State == QuestionState.Published || v.State == QuestionState.Draft))
                .Join(db.Questions, v => v.Id, q => q.CurrentVersionId, (v, q) => new { q.Code, Version = v })
                .ToListAsync(ct);
            foreach (var row in rows) known[row.Version.Fingerprint] = (row.Code, row.Version.ToDraft());
        }

        var seen = new Dictionary<string, FoundQuestion>();
        return found with { Questions = [.. found.Questions.Zip(prints, (question, print) => Mark(WithCitations(question), print))] };

        FoundQuestion Mark(FoundQuestion question, string print)
        {
            if (question.IsRefused) return question;
            if (known.TryGetValue(print, out var twin))
                return With(question, KeyWords(twin.Draft) == KeyWords(question.Draft) ? "questions.import-known" : "questions.import-known-other-key", twin.Code);
            if (seen.TryAdd(print, question)) return question;
            return With(question, KeyWords(seen[print].Draft) == KeyWords(question.Draft) ? "questions.import-twice" : "questions.import-twice-other-key", seen[print].At.Line);
        }
    }

    private static FoundQuestion WithCitations(FoundQuestion question) => question.Draft.Citations.Count > 0 || question.IsRefused
        ? question
        : question with { Draft = question.Draft with { Citations = BasisWords.Read($"{question.Draft.Explanation}\n{question.Draft.Stem}", out _) } };

    private static FoundQuestion With(FoundQuestion question, string key, params object[] arguments) =>
        question with { Problems = [.. question.Problems, ImportProblem.Doubt(question.At, key, arguments)] };

    /// <summary>The key by the words of its options, since their order may differ.</summary>
    private static string KeyWords(QuestionDraft draft) => draft.Type is "single" or "multiple"
        ? string.Join('\n', draft.Options.Where(o => draft.Key.Contains(o.Key, StringComparison.Ordinal)).Select(o => AnswerText.FoldWords(o.Text)).Order(StringComparer.Ordinal))
        : string.Join('\n', draft.Parts.Select(KeyWords).Prepend(draft.Key));
}
