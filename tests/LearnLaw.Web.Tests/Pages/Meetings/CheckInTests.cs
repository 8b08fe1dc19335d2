using System.Net;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Check;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Meetings;

public sealed class CheckInTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Scan_BeforeSigningIn_IsRememberedThroughTheSignIn()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var browser = app.Anonymous();

        var signIn = await browser.GetAsync(ScanOf(meeting));
        app.Time.Advance(TimeSpan.FromMinutes(2)); // the code on the screen has changed four times
        var offer = await browser.SubmitAsync(signIn, new() { ["Input.Account"] = person.UserName!, ["Input.Password"] = TestData.Password });
        var done = await browser.SubmitAsync(offer, []);

        Assert.Equal("登录", signIn.Title);
        Assert.Contains("签到成功", done.MainText);
        Assert.Equal(AttendanceState.Present, await StateAsync(meeting, person));
    }

    [Fact]
    public async Task Scan_OldCode_IsRefusedAndRecordsNothing()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var browser = await app.SignedInAsync(person);
        var path = ScanOf(meeting);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        var page = await browser.GetAsync(path);
        var posted = await browser.SubmitAsync(page, new() { ["Code"] = "000" });

        Assert.Contains("签到码无效或已过期", page.MainText);
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
        Assert.Equal(AttendanceState.Invited, await StateAsync(meeting, person));
    }

    [Fact]
    public async Task Code_SixDigits_SignsInOnlyTheAccountThatTypesThem()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var colleague = await app.MakeAsync(data => data.CreateUserAsync(app.Office));
        var browser = await app.SignedInAsync(person);

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/Meetings/CheckIn"),
            new() { ["Code"] = CheckInCodes.ShortCode(meeting, Now), ["UserId"] = colleague.Id.ToString() });

        Assert.Contains("签到成功", page.MainText);
        Assert.Equal(AttendanceState.Present, await StateAsync(meeting, person));
    }

    [Fact]
    public async Task Screen_OfALearnerOrAnotherUnitsAdministrator_ShowsNoCode()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var stranger = await app.MakeAsync(data => data.CreateUserAsync(app.Village));
        await app.MakeAsync(async data =>
        {
            await data.GrantAsync(stranger, Role.UnitAdministrator, app.Village);
            return true;
        });

        var learner = await (await app.SignedInAsync(person)).GetAsync($"/Meetings/Manage/Screen/{meeting.Id}");
        var other = await app.SignedInAsync(stranger);

        Assert.Equal(HttpStatusCode.Forbidden, learner.Status);
        foreach (var path in new[] { "Screen", "Sheet", "Plan", "Calendar" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/Meetings/Manage/{path}/{meeting.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/Meetings/{meeting.Id}")).Status);
    }

    [Fact]
    public async Task Screen_OfThePlanner_ShowsCodeAndCountsAndIsNotCached()
    {
        var (meeting, _) = await OpenMeetingAsync();

        var page = await (await app.AdminAsync()).GetAsync($"/Meetings/Manage/Screen/{meeting.Id}");

        var code = CheckInCodes.ShortCode(meeting, Now);
        Assert.Contains($"{code[..3]} {code[3..]}", page.MainText);
        Assert.StartsWith("data:image/png;base64,", page.One(".hall__qr").GetAttribute("src"));
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("10", page.One("meta[http-equiv=refresh]").GetAttribute("content"));
    }

    [Fact]
    public async Task Sheet_SavedAfterSomebodySignedIn_KeepsTheSignIn()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var admin = await app.AdminAsync();
        var sheet = await admin.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}");
        var phone = await app.SignedInAsync(person);
        await phone.SubmitAsync(await phone.GetAsync("/Meetings/CheckIn"), new() { ["Code"] = CheckInCodes.ShortCode(meeting, Now) });

        var saved = await admin.SubmitAsync(sheet, [], "form[action*='Mark']");

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(AttendanceState.Present, await StateAsync(meeting, person));
    }

    [Fact]
    public async Task Leave_AskedForOnTheMeetingsPage_WaitsOnTheStartPageOfWhoDecides()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var browser = await app.SignedInAsync(person);
        var details = await browser.GetAsync($"/Meetings/{meeting.Id}");

        var refused = await browser.SubmitAsync(details, new() { ["Reason"] = "" }, "form[action*='Leave']");
        var asked = await browser.SubmitAsync(details, new() { ["Reason"] = "下村调解" }, "form[action*='Leave']");
        var start = await (await app.AdminAsync()).GetAsync("/");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (refused.Status, asked.Status));
        Assert.Contains("条请假待批准", start.MainText);
    }

    [Fact]
    public async Task Inbox_AfterAnInvitation_OpensTheMeetingAndIsRead()
    {
        var (meeting, person) = await OpenMeetingAsync();
        var browser = await app.SignedInAsync(person);
        var inbox = await browser.GetAsync("/Notifications");

        var opened = await browser.SubmitAsync(inbox, [], "form[action*='handler=Read&'], form[action*='Read']:not([action*='ReadAll'])");

        Assert.Contains($"会议通知：{meeting.Title}", inbox.MainText);
        Assert.Equal((HttpStatusCode.OK, meeting.Title), (opened.Status, opened.Title));
        Assert.Equal($"/Meetings/{meeting.Id}", opened.Path);
        Assert.False(await app.QueryAsync(db => db.Messages.AnyAsync(m => m.RecipientId == person.Id && m.ReadAt == null)));
    }

    [Fact]
    public async Task Report_HeldMeeting_CountsItAndExports()
    {
        var (meeting, person) = await OpenMeetingAsync();
        app.Time.Advance(TimeSpan.FromMinutes(20));
        var admin = await app.AdminAsync();
        await admin.SubmitAsync(await admin.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}"), [], "form[action*='Close']");

        var page = await admin.GetAsync("/Reports/Attendance?Show=all");
        var file = await admin.GetAsync("/Reports/Attendance?handler=Export");
        var denied = await (await app.SignedInAsync(person)).GetAsync("/Reports/Attendance");

        Assert.Contains(meeting.Title, page.MainText);
        Assert.Equal([0x50, 0x4B], file.Body[..2]);
        Assert.Equal(HttpStatusCode.Forbidden, denied.Status);
    }

    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    private string ScanOf(Meeting meeting) => $"/Meetings/CheckIn?t={CheckInCodes.Token(meeting, Now)}";

    private Task<AttendanceState> StateAsync(Meeting meeting, User person) => app.QueryAsync(db =>
        db.Attendances.Where(a => a.MeetingId == meeting.Id && a.UserId == person.Id).Select(a => a.State).SingleAsync());

    /// <summary>A meeting of a new unit with one new person, beginning in ten minutes: tests share the clock, not the meeting.</summary>
    private Task<(Meeting Meeting, User Person)> OpenMeetingAsync() => app.MakeAsync(async data =>
    {
        var unit = await data.CreateUnitAsync(parent: app.Root);
        var person = await data.CreateUserAsync(unit);
        var meeting = await data.PlanMeetingAsync(await data.ActorOfAsync(app.Admin), unit, TimeSpan.FromMinutes(10));
        return (meeting, person);
    });
}
