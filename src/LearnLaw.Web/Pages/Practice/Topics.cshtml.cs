using System.Globalization;
using LearnLaw.Practice;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>Banks with their topics.</summary>
public sealed class TopicsModel(PracticeShelves shelves, CurrentActor me) : PageModel
{
    public IReadOnlyList<BankShelf> Banks { get; private set; } = [];

    public static string NameOf(BankShelf bank) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? bank.NameEn : bank.Name;

    public async Task OnGetAsync(CancellationToken ct) => Banks = await shelves.BanksAsync(me.Actor, ct);
}
