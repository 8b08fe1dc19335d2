using System.Security.Cryptography;
using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Draws a paper by an exam's rules. The same seed over the same published questions gives the same paper. Questions are grouped by
/// type, as papers are, and shuffled within the group.
/// </summary>
public sealed class DrawPaper(LearnLawDbContext db, TimeProvider time)
{
    /// <exception cref="RuleException">A bank has too few published questions.</exception>
    public async Task<Paper> RunAsync(Exam exam, int? seed = null, CancellationToken ct = default)
    {
        var chosen = seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        var random = new Random(chosen);
        var drawn = new List<Candidate>();
        foreach (var rule in exam.Draws)
        {
            var candidates = (await CandidatesAsync(rule, ct)).Where(c => drawn.TrueForAll(d => d.Id != c.Id)).ToArray();
            if (candidates.Length < rule.Count) throw new RuleException("exams.bank-too-small", string.Join("/", [rule.Bank, .. rule.Topics ?? []]), rule.Count, candidates.Length);
            random.Shuffle(candidates);
            drawn.AddRange(candidates.Take(rule.Count));
        }

        var ids = drawn.Select(d => d.Id).ToList();
        var versions = await db.QuestionVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        var items = QuestionTypes.All.SelectMany(type => Shuffled(drawn.Where(d => d.TypeCode == type.Code), random)
            .Select(d => new PaperItem(d.Id, OptionsOf(type, versions[d.Id], random), exam.Points.GetValueOrDefault(type.Code, 1))));
        return new Paper(exam.Id, chosen, [.. items], time.GetUtcNow().UtcDateTime);
    }

    private Task<List<Candidate>> CandidatesAsync(DrawRule rule, CancellationToken ct)
    {
        var topics = rule.Topics ?? [];
        var types = QuestionTypes.All.Where(t => t.IsAsked).Select(t => t.Code).ToList();
        return db.Questions
            .Where(q => topics.Count == 0 || topics.Contains(q.TopicCode))
            .Join(db.QuestionBanks.Where(b => b.Code == rule.Bank), q => q.BankId, b => b.Id, (q, _) => q)
            .Join(db.QuestionVersions.Where(v => v.State == QuestionState.Published && types.Contains(v.TypeCode)), q => q.CurrentVersionId, v => v.Id, (q, v) => new { q.Code, v.Id, v.TypeCode })
            .OrderBy(c => c.Code)
            .Select(c => new Candidate(c.Id, c.TypeCode))
            .ToListAsync(ct);
    }

    private static List<string> OptionsOf(QuestionType type, QuestionVersion version, Random random)
    {
        var keys = type.OptionsOf(version.Options).Select(o => o.Key);
        return [.. type.ShufflesOptions ? Shuffled(keys, random) : keys];
    }

    private static T[] Shuffled<T>(IEnumerable<T> things, Random random)
    {
        var order = things.ToArray();
        random.Shuffle(order);
        return order;
    }

    private sealed record Candidate(Guid Id, string TypeCode);
}
