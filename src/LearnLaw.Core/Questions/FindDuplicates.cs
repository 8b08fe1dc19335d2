using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>
/// Questions in reach that ask the same thing, by <see cref="QuestionDraft.Fingerprint"/>: width, spaces, punctuation and the order of the
/// options are set aside. The same stem with other options is another question.
/// </summary>
public sealed class FindDuplicates(LearnLawDbContext db, FindQuestions findQuestions)
{
    public const int PageSize = 20;

    public async Task<PagedList<DuplicateGroup>> RunAsync(Actor actor, Guid? bank, int page, CancellationToken ct = default)
    {
        var (questions, tree, _) = await findQuestions.RunAsync(actor, new QuestionFilter(Bank: bank), ct);
        var current = questions.Where(q => q.State != QuestionState.Retired)
            .Join(db.QuestionVersions, q => q.CurrentVersionId, v => v.Id, (q, v) => new { q.Id, q.Code, q.BankId, q.Topic, q.AskedCount, Version = v });
        var prints = current.GroupBy(x => x.Version.Fingerprint).Where(g => g.Count() > 1).Select(g => g.Key);
        var paged = await prints.OrderBy(p => p).ToPageAsync(page, PageSize, ct);
        var rows = await current.Where(x => paged.Items.Contains(x.Version.Fingerprint)).OrderBy(x => x.Code).AsNoTracking().ToListAsync(ct);
        var names = tree.Banks.ToDictionary(b => b.Id, b => b.Name);
        var groups = rows.ToLookup(r => r.Version.Fingerprint, r => new DuplicateQuestion(r.Id, r.Code, names[r.BankId], r.Topic, r.Version.State, r.AskedCount, r.Version.ToDraft()));
        return new PagedList<DuplicateGroup>([.. paged.Items.Select(p => new DuplicateGroup(p, [.. groups[p]]))], paged.Page, paged.PageSize, paged.Total);
    }
}

/// <summary>Questions that ask the same thing.</summary>
public sealed record DuplicateGroup(string Fingerprint, IReadOnlyList<DuplicateQuestion> Questions)
{
    /// <summary>Whether they also name the same answer; if not, at least one is wrong.</summary>
    public bool HasOneKey => Questions.Select(q => RightWords(q.Draft)).Distinct().Count() == 1;

    /// <summary>The key by the words of its options, since their order may differ.</summary>
    internal static string RightWords(QuestionDraft draft) => draft.Type is "single" or "multiple"
        ? string.Join('\n', draft.Options.Where(o => draft.Key.Contains(o.Key, StringComparison.Ordinal)).Select(o => AnswerText.FoldWords(o.Text)).Order(StringComparer.Ordinal))
        : string.Join('\n', draft.Parts.Select(RightWords).Prepend(draft.Key));
}

public sealed record DuplicateQuestion(Guid Id, string Code, string Bank, string Topic, QuestionState State, int Asked, QuestionDraft Draft);
