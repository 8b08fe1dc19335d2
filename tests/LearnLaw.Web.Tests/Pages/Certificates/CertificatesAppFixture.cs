using LearnLaw.Certificates;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;

namespace LearnLaw.Web.Tests.Pages.Certificates;

/// <summary>The product with a second learner in the village, and an administrator of the village alone.</summary>
public sealed class CertificatesAppFixture : AppFixture
{
    public User Villager { get; private set; } = null!;

    public User VillageAdmin { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Villager = await MakeAsync(data => data.CreateUserAsync(Village, "吴四海"));
        VillageAdmin = await MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(Village, "郑文书");
            await data.GrantAsync(user, Role.UnitAdministrator, Village);
            return user;
        });
    }

    public Task<Certificate> IssueAsync(User holder, string title = "宪法导读", decimal? score = 92) =>
        MakeAsync(data => data.CreateCertificateAsync(holder, title, score));

    /// <summary>Lets a person have been invited to so many meetings this year.</summary>
    public Task AttendAsync(User user, int present, int late = 0, int leave = 0, int absent = 0) => MakeAsync(async data =>
    {
        await data.AttendAsync(user, present, late, leave, absent);
        return true;
    });
}
