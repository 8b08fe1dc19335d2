using LearnLaw.Files.Blobs;
using LearnLaw.Laws.Citing;
using LearnLaw.Materials;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Materials;

public sealed class MaterialTests
{
    private static readonly byte[] Pdf = "%PDF-1.7 invented"u8.ToArray();

    [Fact]
    public async Task Material_IsSeenWhereItIsPublished_ByItsUnitAndBelowAndByItsGroups()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync("镇");
        var (village, office) = (await core.Data.CreateUnitAsync("村", town, OrgUnitKind.Village), await core.Data.CreateUnitAsync("办", town));
        var (villager, clerk) = (await core.Data.CreateUserAsync(village, group: AudienceGroup.Village), await core.Data.CreateUserAsync(office));
        await UploadAsync(core, town, "草稿", publish: false);
        await UploadAsync(core, town, "全镇");
        await UploadAsync(core, town, "村干部", audience: AudienceGroup.Village);
        await UploadAsync(core, office, "办公室");

        async Task<IEnumerable<string>> TitlesAsync(User user) => (await core.Db.MaterialsOfAsync(user.Id, core.Get<OrganisationClock>().Today, default)).Select(m => m.Title).Order();

        Assert.Equal(["全镇", "村干部"], (await TitlesAsync(villager)).OrderBy(t => t, StringComparer.Ordinal));
        Assert.Equal(["全镇", "办公室"], (await TitlesAsync(clerk)).OrderBy(t => t, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Open_ByWhomItIsNotFor_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        var (one, other) = (await core.Data.CreateUnitAsync(parent: town), await core.Data.CreateUnitAsync(parent: town));
        var material = await UploadAsync(core, one, "一村的");
        var today = core.Get<OrganisationClock>().Today;

        await core.Db.OpenMaterialAsync(await core.Data.CreateActorAsync(one), material.Id, today, default);
        await core.Db.OpenMaterialAsync(await core.Data.CreateActorAsync(town, Role.ContentAdministrator), material.Id, today, default);
        await Assert.ThrowsAsync<NotFoundException>(async () => await core.Db.OpenMaterialAsync(await core.Data.CreateActorAsync(other), material.Id, today, default));
        await Assert.ThrowsAsync<NotFoundException>(async () => await core.Db.OpenMaterialAsync(await core.Data.CreateActorAsync(other, Role.ContentAdministrator), material.Id, today, default));
        await Assert.ThrowsAsync<NotFoundException>(async () => await core.Get<ReviseMaterial>().RunAsync(await core.Data.CreateActorAsync(other, Role.ContentAdministrator), material.Id, Facts("偷改")));
    }

    [Fact]
    public async Task Upload_UnconfirmedOrOfAnotherKind_IsRefusedAndNoRowIsLeft()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        Task<Material> Upload(byte[] bytes, bool confirmed) => core.Get<UploadMaterial>().RunAsync(Actor.System, town.Id, Facts("资料"), "a.pdf", new MemoryStream(bytes), confirmed);

        Assert.Equal("materials.confirm-no-secrets", (await Assert.ThrowsAsync<RuleException>(() => Upload(Pdf, false))).Key);
        Assert.Equal("materials.kind-not-taken", (await Assert.ThrowsAsync<RuleException>(() => Upload("<html>"u8.ToArray(), true))).Key);
        Assert.Equal(0, await core.QueryAsync(db => db.Materials.CountAsync()));
    }

    [Fact]
    public async Task Upload_NameOfTheBrowser_IsMadeHarmless()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();

        var material = await core.Get<UploadMaterial>().RunAsync(Actor.System, town.Id, Facts("资料"), "C:\\x\\..\\读本\"<1>.exe", new MemoryStream(Pdf), true);

        Assert.Equal(("读本1.pdf", FileKind.Pdf), (material.FileName, material.Kind));
    }

    [Fact]
    public async Task Sweep_DeletesWhatNothingNames_AfterADay()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        var kept = await UploadAsync(core, town, "留下");
        var gone = await core.Get<BlobStore>().StoreAsync(new MemoryStream("%PDF-1.7 another"u8.ToArray()), 1000);

        await core.Get<SweepBlobs>().RunAsync(default);
        core.Get<BlobStore>().Open(gone.Hash).Dispose();
        core.Time.Advance(TimeSpan.FromDays(2));
        await core.Get<SweepBlobs>().RunAsync(default);

        core.Get<BlobStore>().Open(kept.Hash).Dispose();
        Assert.Throws<FileNotFoundException>(() => core.Get<BlobStore>().Open(gone.Hash));
    }

    [Fact]
    public async Task Material_ForAll_IsListedAtTheArticleItExplains_AndOnStudyLists()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        await core.Data.CreateStatuteAsync();
        var material = await UploadAsync(core, town, "讲解", citations: "《样例法》第一条、第二条");
        await core.Get<RegisterCitations>().RunAsync();
        var learner = await core.Data.CreateActorAsync(town);

        var cited = Assert.Single(await core.Get<ReadCitedBy>().RunAsync(learner, "样例法", "2"), c => c.Kind == "material");
        Assert.Equal(("讲解", $"/Materials/{material.Id}"), (cited.Items[0].Title, cited.Items[0].Href));

        var list = await core.Get<WriteStudyList>().RunAsync(Actor.System, null, town.Id, new StudyListFacts(2026, "清单", "", [], []));
        await core.Get<AddStudyItems>().AddMaterialAsync(Actor.System, list.Id, material.Id);
        Assert.Equal("study.item-twice", (await Assert.ThrowsAsync<RuleException>(() => core.Get<AddStudyItems>().AddMaterialAsync(Actor.System, list.Id, material.Id))).Key);
    }

    [Fact]
    public async Task Remove_Published_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var material = await UploadAsync(core, await core.Data.CreateUnitAsync(), "资料");

        Assert.Equal("materials.withdraw-first", (await Assert.ThrowsAsync<RuleException>(() => core.Get<RemoveMaterial>().RunAsync(Actor.System, material.Id))).Key);
        await core.Get<PublishMaterial>().RunAsync(Actor.System, material.Id, publish: false);
        await core.Get<RemoveMaterial>().RunAsync(Actor.System, material.Id);
        Assert.Equal(0, await core.QueryAsync(db => db.Materials.CountAsync()));
    }

    [Theory]
    [InlineData("《民法典》第一条至第三条\n宪法 33", "民法典/1;民法典/2;民法典/3;宪法/33")]
    [InlineData("《民法典》", "民法典")]
    [InlineData("", "")]
    public void Citations_AreReadAsPeopleWriteThem(string typed, string paths) => Assert.Equal(paths, string.Join(';', MaterialFacts.ReadCitations(typed)));

    [Fact]
    public void Citations_NoPlace_NamesTheLine() => Assert.Equal("随便写的", Assert.Throws<RuleException>(() => MaterialFacts.ReadCitations("《民法典》\n随便写的")).Arguments[0]);

    private static MaterialFacts Facts(string title, AudienceGroup? audience = null, string citations = "") =>
        new(title, "", "", audience is { } group ? [group] : [], MaterialFacts.ReadCitations(citations));

    private static async Task<Material> UploadAsync(CoreFixture core, OrgUnit unit, string title, bool publish = true, AudienceGroup? audience = null, string citations = "")
    {
        var material = await core.Get<UploadMaterial>().RunAsync(Actor.System, unit.Id, Facts(title, audience, citations), "资料.pdf", new MemoryStream(Pdf), holdsNoSecrets: true);
        if (publish) await core.Get<PublishMaterial>().RunAsync(Actor.System, material.Id, publish: true);
        return material;
    }
}
