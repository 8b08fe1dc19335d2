using LearnLaw.Laws.Currency;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.StudyLists;

public sealed class StudyListTests
{
    private const int Year = 2026;

    [Fact]
    public async Task List_HoldsForThePostsOfItsUnitAndBelow_ByGroupAndLevel()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync("镇");
        var village = await core.Data.CreateUnitAsync("村", town, OrgUnitKind.Village);
        var office = await core.Data.CreateUnitAsync("办", town);
        var villager = await core.Data.CreateUserAsync(village, group: AudienceGroup.Village);
        var clerk = await core.Data.CreateUserAsync(office, group: AudienceGroup.Staff);
        await PublishAsync(core, town, "给所有人");
        await PublishAsync(core, town, "给村干部", audience: [AudienceGroup.Village]);
        await PublishAsync(core, town, "给村", levels: [OrgUnitKind.Village]);
        await PublishAsync(core, office, "给办公室");
        await PublishAsync(core, town, "去年", year: Year - 1);

        async Task<IEnumerable<string>> TitlesAsync(User user) =>
            (await core.Db.StudyListsOfAsync(user.Id, Year, core.Get<OrganisationClock>().Today, default)).Select(l => l.Title).Order();

        Assert.Equal(["给所有人", "给村", "给村干部"], await TitlesAsync(villager));
        Assert.Equal(["给办公室", "给所有人"], (await TitlesAsync(clerk)).Order());
    }

    [Fact]
    public async Task Tick_CountsForThePersonAlone_AndCanBeTakenBack()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        var (me, other) = (await core.Data.CreateActorAsync(town), await core.Data.CreateActorAsync(town));
        var list = await PublishAsync(core, town, "清单", lines: "甲\n乙（选学）");
        var item = list.Items.Single(i => i.IsRequired);

        await core.Get<MarkStudied>().RunAsync(me, item.Id, studied: true);
        await core.Get<MarkStudied>().RunAsync(me, item.Id, studied: true);

        var mine = Assert.Single(await core.Get<ReadMyStudyLists>().RunAsync(me, Year));
        Assert.Equal((1, 1, true), (mine.Required, mine.RequiredDone, mine.IsDone));
        Assert.False((await core.Get<ReadMyStudyLists>().RunAsync(other, Year)).Single().IsDone);
        await core.Get<MarkStudied>().RunAsync(me, item.Id, studied: false);
        Assert.Equal(0, await core.QueryAsync(db => db.StudyMarks.CountAsync()));
    }

    [Fact]
    public async Task Tick_OfAListThatHoldsForOthers_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        var (one, other) = (await core.Data.CreateUnitAsync(parent: town), await core.Data.CreateUnitAsync(parent: town));
        var list = await PublishAsync(core, one, "清单");

        var stranger = await core.Data.CreateActorAsync(other);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<MarkStudied>().RunAsync(stranger, list.Items[0].Id, studied: true));
    }

    [Fact]
    public async Task Statute_WithANewVersion_FlagsTheListOnceAndNamesTheWhole()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);
        await PublishAsync(core, town, "清单", lines: "《样例法》\n《样例法》第四条\n《样例法》第一条");

        await core.Data.CreateStatuteAsync();

        var reviews = await core.QueryAsync(db => db.CitationReviews.OrderBy(r => r.Place).ToListAsync());
        Assert.Equal([("studylist", "样例法", null), ("studylist", "样例法/4", "4")], reviews.Select(r => (r.Kind, r.Place, r.ArticleKey)));
        await core.Get<SettleReview>().RunAsync(Actor.System, reviews[0].Id, corrected: false);
    }

    [Fact]
    public async Task Keep_AnotherUnitsList_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync();
        var (one, other) = (await core.Data.CreateUnitAsync(parent: town), await core.Data.CreateUnitAsync(parent: town));
        var list = await PublishAsync(core, one, "清单");
        var keeper = await core.Data.CreateActorAsync(other, Role.ContentAdministrator);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<AddStudyItems>().RunAsync(keeper, list.Id, "甲"));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<PublishStudyList>().RunAsync(keeper, list.Id, publish: false));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<WriteStudyList>().RunAsync(keeper, null, one.Id, Facts("新的")));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ChangeStudyItem>().RemoveAsync(new Actor(keeper.UserId, "x", []), list.Id, list.Items[0].Id));
    }

    [Fact]
    public async Task Publish_Empty_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var list = await core.Get<WriteStudyList>().RunAsync(Actor.System, null, (await core.Data.CreateUnitAsync()).Id, Facts("空的"));

        Assert.Equal("study.publish-empty", (await Assert.ThrowsAsync<RuleException>(() => core.Get<PublishStudyList>().RunAsync(Actor.System, list.Id, publish: true))).Key);
    }

    [Fact]
    public async Task Copy_IsADraftOfTheNextYearWithTheSameItems()
    {
        await using var core = await CoreFixture.CreateAsync();
        var list = await PublishAsync(core, await core.Data.CreateUnitAsync(), "2026年清单", lines: "一、组\n甲\n乙（选学）");

        var copy = await core.Get<CopyStudyList>().RunAsync(Actor.System, list.Id);

        Assert.Equal((2027, "2027年清单", StudyListState.Draft), (copy.Year, copy.Title, copy.State));
        Assert.Equal([("组", "甲", true), ("组", "乙", false)], copy.Items.Select(i => (i.Heading, i.Title, i.IsRequired)));
    }

    [Fact]
    public async Task Items_MoveAndLeave_KeepTheirOrder()
    {
        await using var core = await CoreFixture.CreateAsync();
        var list = await PublishAsync(core, await core.Data.CreateUnitAsync(), "清单", lines: "甲\n乙\n丙\n甲");
        Guid Id(string title) => list.Items.Single(i => i.Title == title).Id;

        await core.Get<ChangeStudyItem>().MoveAsync(Actor.System, list.Id, Id("丙"), -1);
        await core.Get<ChangeStudyItem>().RemoveAsync(Actor.System, list.Id, Id("甲"));

        Assert.Equal([(1, "丙"), (2, "乙")], (await core.QueryAsync(db => db.StudyItems.OrderBy(i => i.Order).ToListAsync())).Select(i => (i.Order, i.Title)));
    }

    [Fact]
    public async Task Progress_CountsByUnitThoseWhoHaveStudiedAllThatIsRequired()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync("镇");
        var office = await core.Data.CreateUnitAsync("办", town);
        var (one, _) = (await core.Data.CreateActorAsync(office), await core.Data.CreateActorAsync(office));
        var list = await PublishAsync(core, town, "清单", lines: "甲\n乙\n丙（选学）");
        foreach (var item in list.Items.Where(i => i.IsRequired)) await core.Get<MarkStudied>().RunAsync(one, item.Id, studied: true);

        var progress = await core.Get<ReadStudyProgress>().RunAsync(Actor.System, list.Id);

        Assert.Equal([new StudyProgress(office.Id, "办", 2, 1)], progress);
    }

    private static StudyListFacts Facts(string title, int year = Year, AudienceGroup[]? audience = null, OrgUnitKind[]? levels = null) =>
        new(year, title, "", audience ?? [], levels ?? []);

    private static async Task<StudyList> PublishAsync(
        CoreFixture core, OrgUnit unit, string title, int year = Year, AudienceGroup[]? audience = null, OrgUnitKind[]? levels = null, string lines = "甲")
    {
        var list = await core.Get<WriteStudyList>().RunAsync(Actor.System, null, unit.Id, Facts(title, year, audience, levels));
        await core.Get<AddStudyItems>().RunAsync(Actor.System, list.Id, lines);
        await core.Get<PublishStudyList>().RunAsync(Actor.System, list.Id, publish: true);
        return list;
    }
}
