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
public sealed class DrawPaper(LearnLawDbContext db, QuestionShelf shelf, TimeProvider time)
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
        var versions = await shelf.FindAsync(db, ids, ct);
        var items = QuestionTypes.All.SelectMany(type => Shuffled(drawn.Where(d => d.TypeCode == type.Code), random)
            .Select(d => new PaperItem(d.Id, OptionOrder.Shuffled(versions[d.Id].Asked, random), exam.Points.GetValueOrDefault(type.Code, 1))));
        return new Paper(exam.Id, chosen, [.. items], time.GetUtcNow().UtcDateTime);
    }

    private async Task<List<Candidate>> CandidatesAsync(DrawRule rule, CancellationToken ct)
    {
        var all = await db.QuestionBanks.AsNoTracking().ToListAsync(ct);
        List<Guid> banks = all.Find(b => b.Code == rule.Bank) is { } named ? [.. new BankTree(all).Subtree(named.Id)] : [];
        var topics = rule.Topics ?? [];
        // What a person would have to grade waits until papers can be graded by people.
        return await db.Questions
            .Where(q => banks.Contains(q.BankId) && q.State == QuestionState.Published && q.IsObjective && (topics.Count == 0 || topics.Contains(q.TopicCode)))
            .OrderBy(q => q.Code)
            .Select(q => new Candidate(q.CurrentVersionId, q.TypeCode))
            .ToListAsync(ct);
    }

    private static T[] Shuffled<T>(IEnumerable<T> things, Random random)
    {
        var order = things.ToArray();
        random.Shuffle(order);
        return order;
    }

    private sealed record Candidate(Guid Id, string TypeCode);
}
