using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;

namespace LearnLaw.Web.Tests.Pages.Admin;

/// <summary>Besides the administrator of the whole, one of the village alone.</summary>
public sealed class PeopleFixture : AppFixture
{
    public User VillageAdmin { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        VillageAdmin = await MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(Village, "村管理");
            await data.GrantAsync(user, Role.UnitAdministrator, Village);
            return user;
        });
    }
}
