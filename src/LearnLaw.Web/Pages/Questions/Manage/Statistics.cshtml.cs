using LearnLaw.Questions.Statistics;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>How questions have fared, doubtful keys first.</summary>
public sealed class StatisticsModel(ListStatistics listStatistics, CurrentActor me) : QuestionFilterPage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<StatisticsRow> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Rows = await listStatistics.RunAsync(me.Actor, Filter, PageNumber, ct);
}
