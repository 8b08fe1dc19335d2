using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Currency;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>The articles that published questions and drafts rest on.</summary>
public sealed class QuestionCitations(LearnLawDbContext db) : ICitationSource
{
    internal const string OwnKind = "question";

    public string Kind => OwnKind;

    public async Task<IReadOnlyList<CitingItem>> ListAsync(CancellationToken ct)
    {
        var rows = await (
            from version in db.QuestionVersions.AsNoTracking()
            join question in db.Questions on version.Id equals question.CurrentVersionId
            join bank in db.QuestionBanks on question.BankId equals bank.Id
            where version.State != QuestionState.Retired
            select new { question.Id, question.Code, version.Stem, version.Citations, bank.UnitId }).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new CitingItem(
                r.Id, $"{r.Code} {r.Stem}", r.UnitId, $"/Questions/Manage/Show/{r.Id}",
                [.. r.Citations.Select(path => Citation.TryParsePath(path, out var place) ? place : null).OfType<Citation>()])),
        ];
    }
}
