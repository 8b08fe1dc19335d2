using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>The bank, as far as one may see it: filtered, searched, paged.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Bank { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionDifficulty? Difficulty { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<QuestionRow> Rows { get; private set; } = null!;

    public IReadOnlyList<QuestionBank> Banks { get; private set; } = [];

    public IReadOnlyList<string> Topics { get; private set; } = [];

    public int Offers { get; private set; }

    public bool HasAny { get; private set; }

    public QuestionFilter Filter => new(Bank, Topic, Type, State, Difficulty, Words);

    public int FilterCount => Filter.Count;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Banks = await db.BanksSeenBy(me.Actor).AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct);
        var seen = Banks.Select(b => b.Id).ToList();
        var questions = db.Questions.Where(q => seen.Contains(q.BankId));
        Topics = await questions.Where(q => Bank == null || q.BankId == Bank).Select(q => q.Topic).Where(t => t != "").Distinct().OrderBy(t => t).ToListAsync(ct);
        Offers = await questions.Join(db.QuestionVersions.Where(v => v.State == QuestionState.Offered), q => q.Id, v => v.QuestionId, (q, _) => q.Id).CountAsync(ct);
        Rows = await Filtered().ToPageAsync(PageNumber, PageSize, ct);
        HasAny = Rows.Total > 0 || (FilterCount > 0 && await questions.AnyAsync(ct));
    }

    private IQueryable<QuestionRow> Filtered() =>
        Filter.Apply(db, me.Actor).OrderBy(x => x.Bank.Name).ThenBy(x => x.Question.Code).Select(x => new QuestionRow(
            x.Question.Id, x.Question.Code, x.Bank.Name, x.Question.Topic, x.Version.TypeCode, x.Version.Stem, x.Version.State, x.Version.Source,
            x.Version.Number, db.QuestionVersions.Any(o => o.QuestionId == x.Question.Id && o.State == QuestionState.Offered)));
}
