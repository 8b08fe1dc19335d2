using LearnLaw.Laws;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Import;

public sealed class ImportStatuteTests
{
    [Fact]
    public async Task Run_ConfirmedUpload_StoresEverythingAndTakesTheUploadAway()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        var upload = Assert.Single(await UploadAsync(core, actor, TestData.SampleStatute));
        var preview = await core.Get<PreviewStatute>().RunAsync(actor, upload);
        Assert.Equal(StatuteMatch.NewStatute, preview.Match);

        var id = await core.Get<ImportStatute>().RunAsync(actor, upload, preview.Proposed! with { SourceAddress = "https://flk.npc.gov.cn/detail?id=1" });

        var version = await core.QueryAsync(db => db.StatuteVersions.Include(v => v.Nodes).Include(v => v.Files).SingleAsync());
        Assert.Equal(id, version.Id);
        Assert.Equal(5, version.ArticleCount);
        Assert.Equal(new DateOnly(2024, 5, 1), version.Effective);
        Assert.Equal("第十届全国人民代表大会常务委员会第九次会议修订", version.AmendingAct);
        Assert.Equal(2, version.Events.Count);
        Assert.Equal("样例法.md", Assert.Single(version.Files).Name);
        Assert.Equal(TestData.SampleStatute, System.Text.Encoding.UTF8.GetString(version.Files[0].Content));
        Assert.Equal("样例法", (await core.QueryAsync(db => db.Statutes.SingleAsync())).Slug);
        Assert.False(await core.QueryAsync(db => db.StatuteUploads.AnyAsync()));
        var audit = await core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "laws.imported"));
        Assert.Equal("《样例法》2024-03-04", audit.Subject);
        Assert.Equal(actor.UserId, audit.ActorId);
    }

    [Fact]
    public async Task Run_SameTextAgain_IsKnownAndRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        await core.Data.CreateStatuteAsync();
        var upload = Assert.Single(await UploadAsync(core, actor, TestData.SampleStatute));

        var preview = await core.Get<PreviewStatute>().RunAsync(actor, upload);
        Assert.Equal(StatuteMatch.Unchanged, preview.Match);
        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<ImportStatute>().RunAsync(actor, upload, preview.Proposed!));

        Assert.Equal("laws.unchanged", refused.Key);
        Assert.Equal(1, await core.QueryAsync(db => db.StatuteVersions.CountAsync()));
    }

    [Fact]
    public async Task Run_SameWordsInAnotherFile_IsUnchanged()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var read = TestData.ReadStatute(TestData.SampleStatute.Replace("；", ";", StringComparison.Ordinal).Replace("总则", "总　则", StringComparison.Ordinal));

        Assert.Equal(StatuteMatch.Unchanged, await core.Get<StoreStatute>().MatchAsync(read, read.Text.Title, read.Text.VersionDate!.Value, default));
    }

    [Fact]
    public async Task Run_OtherWordsForTheSameVersion_ReplacesThem()
    {
        await using var core = await CoreFixture.CreateAsync();
        var before = await core.Data.CreateStatuteAsync();
        var changed = TestData.SampleStatute.Replace("村民可以查阅。", "村民可以查阅、复制。", StringComparison.Ordinal);

        var after = await core.Data.CreateStatuteAsync(changed);

        Assert.Equal(before.Id, after.Id);
        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(["村民可以查阅、复制。"], await core.QueryAsync(db => db.LawNodes.Where(n => n.ArticleKey == "2-1" && n.Text != "").Select(n => n.Text).ToListAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.StatuteFiles.CountAsync()));
        Assert.True(await core.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "laws.replaced")));
    }

    [Fact]
    public async Task Run_NewVersion_SupersedesTheOldOneOnItsDay()
    {
        await using var core = await CoreFixture.CreateAsync();
        var newer = await core.Data.CreateStatuteAsync();
        var older = await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        var versions = await core.QueryAsync(db => db.StatuteVersions.ToListAsync());

        Assert.Equal(1, await core.QueryAsync(db => db.Statutes.CountAsync()));
        Assert.Equal(new DateOnly(2024, 5, 1), versions.Single(v => v.Id == older.Id).SupersededOn);
        Assert.Null(versions.Single(v => v.Id == newer.Id).SupersededOn);
    }

    [Fact]
    public async Task Run_DatesThatContradict_StoresNothingAndKeepsTheUpload()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        var upload = Assert.Single(await UploadAsync(core, actor, TestData.SampleStatute));
        var facts = (await core.Get<PreviewStatute>().RunAsync(actor, upload)).Proposed!;

        await Assert.ThrowsAsync<RuleException>(() => core.Get<ImportStatute>().RunAsync(actor, upload, facts with { RepealedOn = new(2021, 1, 1) }));

        Assert.False(await core.QueryAsync(db => db.Statutes.AnyAsync()));
        Assert.False(await core.QueryAsync(db => db.LawNodes.AnyAsync()));
        Assert.True(await core.QueryAsync(db => db.StatuteUploads.AnyAsync()));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        await using var core = await CoreFixture.CreateAsync();
        var learner = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        await Assert.ThrowsAsync<ForbiddenException>(() => UploadAsync(core, learner, TestData.SampleStatute));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<PreviewStatute>().RunAsync(learner, Guid.NewGuid()));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ImportStatute>().RunAsync(learner, Guid.NewGuid(), null!));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<RemoveVersion>().RunAsync(learner, Guid.NewGuid()));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ReviseVersion>().RunAsync(learner, Guid.NewGuid(), null!));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<DiscardUpload>().RunAsync(learner, Guid.NewGuid()));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ImportStatutes>().RunAsync(learner, [], new BulkImportOptions()));
    }

    [Fact]
    public async Task Upload_OneBadFileAmongGood_KeepsNoneAndNamesIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);

        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<UploadStatutes>().RunAsync(
            actor, [TestData.Incoming("样例法.md", TestData.SampleStatute), TestData.Incoming("坏.docx", [1, 2, 3])]));

        Assert.Equal("laws.refused.notWord", refused.Key);
        Assert.Equal("坏.docx", refused.Arguments[0]);
        Assert.False(await core.QueryAsync(db => db.StatuteFiles.AnyAsync()));
    }

    [Fact]
    public async Task Upload_PartsOfACode_WaitAsOne()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        const string Head = "# 样例法典\n\n# {0}\n\n2024年1月1日 样例大会通过\n\n<!-- INFO END -->\n\n{1}";

        var upload = Assert.Single((await core.Get<UploadStatutes>().RunAsync(
            actor,
            [
                TestData.Incoming("附则.md", string.Format(null, Head, "附则", "第二条 本法自2024年2月1日起施行。")),
                TestData.Incoming("总则.md", string.Format(null, Head, "总则", "第一条 甲。")),
            ])).Ids);
        var preview = await core.Get<PreviewStatute>().RunAsync(actor, upload);

        Assert.Equal(2, preview.Text.Articles().Count());
        Assert.Equal(["第一编", ""], preview.Text.Nodes.Select(n => n.Label));
        Assert.Equal(2, preview.FileNames.Count);
    }

    [Fact]
    public async Task Upload_Forgotten_IsSweptByTheNextOne()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        await UploadAsync(core, actor, TestData.SampleStatute);
        core.Time.Advance(StatuteUpload.Lifetime + TimeSpan.FromMinutes(1));

        await UploadAsync(core, actor, TestData.SampleStatuteOf2020);

        Assert.Equal(1, await core.QueryAsync(db => db.StatuteUploads.CountAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.StatuteFiles.CountAsync()));
    }

    [Fact]
    public async Task Remove_LastVersion_TakesTheStatuteAlong()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        var newer = await core.Data.CreateStatuteAsync();
        var older = await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        await core.InNewScopeAsync(async s => { await Get<RemoveVersion>(s).RunAsync(actor, newer.Id); return true; });
        Assert.Equal(VersionStatus.InForce, (await core.QueryAsync(db => db.StatuteVersions.SingleAsync())).StatusOn(new(2026, 1, 1)));
        await core.InNewScopeAsync(async s => { await Get<RemoveVersion>(s).RunAsync(actor, older.Id); return true; });

        Assert.False(await core.QueryAsync(db => db.Statutes.AnyAsync()));
        Assert.False(await core.QueryAsync(db => db.LawNodes.AnyAsync()));
        Assert.False(await core.QueryAsync(db => db.StatuteFiles.AnyAsync()));
    }

    [Fact]
    public async Task Revise_Dates_ChangesStatusAndKeepsTheWordsAndTheLink()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ContentAdministratorAsync(core);
        var version = await core.Data.CreateStatuteAsync();
        var facts = StatuteFacts.ProposedBy(TestData.ReadStatute(TestData.SampleStatute).Text)!;

        await core.Get<ReviseVersion>().RunAsync(actor, version.Id, facts with { Title = "中华人民共和国村务样例法", Effective = new(2030, 1, 1) });

        var statute = await core.QueryAsync(db => db.Statutes.Include(s => s.Versions).SingleAsync());
        Assert.Equal("村务样例法", statute.ShortTitle);
        Assert.Equal("样例法", statute.Slug);
        Assert.Equal(VersionStatus.NotYetInForce, statute.Versions[0].StatusOn(new(2026, 1, 1)));
        Assert.Equal(version.TextHash, statute.Versions[0].TextHash);
    }

    private static T Get<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;

    private static async Task<Actor> ContentAdministratorAsync(CoreFixture core) =>
        await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);

    private static async Task<IReadOnlyList<Guid>> UploadAsync(CoreFixture core, Actor actor, string text) =>
        (await core.Get<UploadStatutes>().RunAsync(actor, [TestData.Incoming("样例法.md", text)])).Ids;
}
