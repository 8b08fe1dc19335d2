using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>
/// Says of each question found whether the banks, or the file itself, have it already, and gives it the articles that its own words
/// name. The same stem with other options is another question.
/// </summary>
internal static class MarkDuplicates
{
    private const int Batch = 500;

    public static async Task<FoundQuestions> RunAsync(LearnLawDbContext db, FoundQuestions found, CitationFinder finder, CancellationToken ct)
    {
        var prints = found.Questions.Select(q => q.Draft.Fingerprint()).ToList();
        var known = new Dictionary<string, (string Code, QuestionDraft Draft)>();
        foreach (var batch in prints.Distinct().Chunk(Batch))
        {
            var rows = await db.QuestionVersions.AsNoTracking()
                .Where(v => batch.Contains(v.Fingerprint) && (v.State == QuestionState.Published || v.State == QuestionState.Draft || v.State == QuestionState.InReview))
                .Join(db.Questions, v => v.Id, q => q.CurrentVersionId, (v, q) => new { q.Code, Version = v })
                .ToListAsync(ct);
            foreach (var row in rows) known[row.Version.Fingerprint] = (row.Code, row.Version.ToDraft());
        }

        var seen = new Dictionary<string, FoundQuestion>();
        return found with { Questions = [.. found.Questions.Zip(prints, (question, print) => Mark(WithCitations(question, finder), print))] };

        FoundQuestion Mark(FoundQuestion question, string print)
        {
            if (question.IsRefused) return question;
            if (known.TryGetValue(print, out var twin))
                return With(question, DuplicateGroup.RightWords(twin.Draft) == DuplicateGroup.RightWords(question.Draft) ? "questions.import-known" : "questions.import-known-other-key", twin.Code);
            if (seen.TryAdd(print, question)) return question;
            return With(question, DuplicateGroup.RightWords(seen[print].Draft) == DuplicateGroup.RightWords(question.Draft) ? "questions.import-twice" : "questions.import-twice-other-key", seen[print].At.Line);
        }
    }

    private static FoundQuestion WithCitations(FoundQuestion question, CitationFinder finder) => question.Draft.Citations.Count > 0 || question.IsRefused
        ? question
        : question with { Draft = question.Draft with { Citations = BasisWords.Read($"{question.Draft.Explanation}\n{question.Draft.Stem}", out _, finder) } };

    private static FoundQuestion With(FoundQuestion question, string key, params object[] arguments) =>
        question with { Problems = [.. question.Problems, ImportProblem.Doubt(question.At, key, arguments)] };
}
