using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.TestKit;

namespace LearnLaw.Tests.Certificates;

/// <summary>A township with an office and a village, one learner in each, and an administrator of the township.</summary>
internal sealed class CertificatesFixture : IAsyncDisposable
{
    private CertificatesFixture(CoreFixture core) => Core = core;

    public CoreFixture Core { get; }

    public OrgUnit Township { get; private set; } = null!;

    public OrgUnit Office { get; private set; } = null!;

    public OrgUnit Village { get; private set; } = null!;

    public User InOffice { get; private set; } = null!;

    public User InVillage { get; private set; } = null!;

    public Actor Administrator { get; private set; } = null!;

    public static async Task<CertificatesFixture> CreateAsync()
    {
        var core = await CoreFixture.CreateAsync();
        core.Get<CurrentSettings>().Value = new OrganisationSettings
        {
            Name = "西大沟镇人民政府",
            PublicAddress = "https://law.example",
            CertificatePrefix = "西学",
        };
        var fixture = new CertificatesFixture(core) { Township = await core.Data.CreateUnitAsync("西大沟镇") };
        fixture.Office = await core.Data.CreateUnitAsync("党政综合办公室", fixture.Township);
        fixture.Village = await core.Data.CreateUnitAsync("一村", fixture.Township, OrgUnitKind.Village);
        fixture.InOffice = await core.Data.CreateUserAsync(fixture.Office, "周三好");
        fixture.InVillage = await core.Data.CreateUserAsync(fixture.Village, "吴四海");
        fixture.Administrator = await core.Data.CreateActorAsync(fixture.Township, Role.UnitAdministrator);
        return fixture;
    }

    public Task<Actor> AdministratorOfVillageAsync() => Core.Data.CreateActorAsync(Village, Role.UnitAdministrator);

    public ValueTask DisposeAsync() => Core.DisposeAsync();
}
