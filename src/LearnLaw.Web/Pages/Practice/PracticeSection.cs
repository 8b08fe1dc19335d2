using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>The start page's line on cards that are due today; nothing on days without any.</summary>
public sealed class PracticeSection(ReadPractice readPractice) : IHomeSection
{
    public HomeSlot Slot => HomeSlot.Due;

    public int Order => 160;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct) =>
        await readPractice.DueAsync(actor, ct) is var due and > 0 ? new HomePart("/Pages/Practice/_HomeDue.cshtml", due) : null;
}
