using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Courses;

/// <summary>A township with an office (甲 主任, 乙 科员) and a village (丙 书记); the administrator is of the township itself.</summary>
public sealed class PreviewAssignmentTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private OrgUnit town = null!;
    private OrgUnit office = null!;
    private OrgUnit village = null!;
    private Actor admin = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        office = await core.Data.CreateUnitAsync("办公室", town);
        office.Reorder(-1);
        await core.Data.CreateUserAsync(office, "甲", title: "主任");
        await core.Data.CreateUserAsync(office, "乙", title: "科员", group: AudienceGroup.Enforcement);
        await core.Data.CreateUserAsync(village, "丙", title: "书记", group: AudienceGroup.Village);
        admin = await core.Data.CreateActorAsync(town, Role.UnitAdministrator);
        course = await core.Data.CreateCourseAsync();
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_Unit_ListsPeopleByUnitInTheOrderOfTheTree()
    {
        var preview = await RunAsync(Request());

        Assert.Equal(["镇", "办公室", "一村"], preview.Units.Select(u => u.Name));
        Assert.Equal(["乙 科员", "甲 主任"], preview.Units[1].People.Select(p => $"{p.Name} {p.Title}"));
        Assert.Equal((4, 0, 0), (preview.Count, preview.Done, preview.Already));
        Assert.Equal(0, await core.QueryAsync(db => db.CourseAssignments.CountAsync()));
    }

    [Theory]
    [InlineData(AssignmentTarget.Unit, "书记", AudienceGroup.Village)]
    [InlineData(AssignmentTarget.Title, " 书记 ", AudienceGroup.Staff)]
    [InlineData(AssignmentTarget.Title, "主任", AudienceGroup.Village)]
    [InlineData(AssignmentTarget.Group, null, AudienceGroup.Enforcement)]
    [InlineData(AssignmentTarget.Group, null, AudienceGroup.Staff)]
    [InlineData(AssignmentTarget.Person, null, null)]
    public async Task Run_EveryTarget_ReachesExactlyWhomTheAssignmentReaches(AssignmentTarget target, string? title, AudienceGroup? group)
    {
        var someone = await core.Db.Users.SingleAsync(u => u.DisplayName == "乙");
        core.Db.Posts.Add(new Post(someone.Id, village.Id, "书记", AudienceGroup.Village, isPrimary: false, new DateOnly(2026, 1, 1)));
        await core.Db.SaveChangesAsync();
        var request = Request() with { Target = target, Title = title, Group = group, UserId = someone.Id };

        var preview = await RunAsync(request);
        var count = await core.Get<AssignCourse>().RunAsync(admin, request);

        var reached = await core.QueryAsync(db => db.AssignedCourses().Select(a => a.UserId).Distinct().ToListAsync());
        Assert.Equal(reached.Order(), preview.Units.SelectMany(u => u.People).Select(p => p.Id).Order());
        Assert.Equal(count, preview.Count);
    }

    [Fact]
    public async Task Run_SomeAreDoneSomeHaveIt_SaysSo()
    {
        await core.Data.CreateAssignmentAsync(course, office);
        var done = await core.Data.ActorOfAsync(await core.Db.Users.SingleAsync(u => u.DisplayName == "甲"));
        await core.Data.ReadLessonsAsync(done, course);

        var preview = await RunAsync(Request());

        Assert.Equal((4, 1, 2), (preview.Count, preview.Done, preview.Already));
        Assert.Equal([("乙", false, true), ("甲", true, true)], preview.Units[1].People.Select(p => (p.Name, p.IsDone, p.HasIt)));
    }

    [Fact]
    public async Task Run_SecondPostInTheUnit_StandsUnderThePrimaryOne()
    {
        var someone = await core.Db.Users.SingleAsync(u => u.DisplayName == "甲");
        core.Db.Posts.Add(new Post(someone.Id, village.Id, "包村干部", AudienceGroup.Staff, isPrimary: false, new DateOnly(2026, 1, 1)));
        await core.Db.SaveChangesAsync();

        var preview = await RunAsync(Request() with { UnitId = village.Id });

        Assert.Equal(["办公室 甲", "一村 丙"], preview.Units.Select(u => $"{u.Name} {u.People.Single().Name}"));
    }

    [Fact]
    public async Task Run_WhatCouldNotBeAssigned_IsRefusedTheSameWay()
    {
        var empty = await core.Data.CreateUnitAsync(parent: town);
        var elsewhere = await core.Data.CreateUnitAsync();

        Assert.Equal("courses.nobody", (await Assert.ThrowsAsync<RuleException>(() => RunAsync(Request() with { UnitId = empty.Id }))).Key);
        Assert.Equal("courses.due-past", (await Assert.ThrowsAsync<RuleException>(() => RunAsync(Request() with { DueOn = new DateOnly(2026, 11, 22) }))).Key);
        Assert.Equal("courses.post-needed", (await Assert.ThrowsAsync<RuleException>(() => RunAsync(Request() with { Target = AssignmentTarget.Title }))).Key);
        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(Request() with { UnitId = elsewhere.Id }));
        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(Request() with { CourseId = Guid.NewGuid() }));
    }

    private AssignmentRequest Request() => new(course.Id, AssignmentTarget.Unit, town.Id, null, null, null, true, new DateOnly(2026, 12, 20));

    private Task<AssignmentPreview> RunAsync(AssignmentRequest request) => core.Get<PreviewAssignment>().RunAsync(admin, request);
}
