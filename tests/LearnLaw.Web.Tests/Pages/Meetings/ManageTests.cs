using System.Net;
using System.Text;
using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Meetings;

/// <summary>Planning, the list, the sheet of one meeting, its calendar entry, and one's own record.</summary>
public sealed class ManageTests(PeopleFixture app) : IClassFixture<PeopleFixture>
{
    [Theory]
    [InlineData("/Meetings/Manage")]
    [InlineData("/Meetings/Manage/Plan")]
    public async Task Get_WithoutPermission_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    [Fact]
    public async Task Plan_GoodFields_OpensTheSheetAndShowsInBothLists()
    {
        var (unit, person) = await UnitAsync();
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Meetings/Manage/Plan");

        var sheet = await browser.SubmitAsync(page, Fields("干部会前学法", unit));

        Assert.StartsWith("/Meetings/Manage/Sheet/", sheet.Path, StringComparison.Ordinal);
        Assert.Contains(person.DisplayName, sheet.MainText, StringComparison.Ordinal);
        Assert.Contains("干部会前学法", (await browser.GetAsync("/Meetings/Manage?q=干部会前学法")).MainText, StringComparison.Ordinal);
        Assert.Contains("干部会前学法", (await (await app.SignedInAsync(person)).GetAsync("/Meetings")).MainText, StringComparison.Ordinal);
        var again = await browser.SubmitAsync(await browser.GetAsync("/Meetings/Manage/Plan"), Fields("重复", unit));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("重复", again.One("input[name='Input.Title']").GetAttribute("value"));
    }

    [Theory]
    [InlineData("Input.Title", "", "请填写")]
    [InlineData("Input.Place", "", "请填写")]
    [InlineData("Input.StartsAt", "not a time", "")]
    [InlineData("Input.StudyMinutes", "9000", "")]
    [InlineData("Input.Units", null, "")]
    public async Task Plan_WrongField_IsRefusedWholeAndStoresNothing(string field, string? value, string message)
    {
        var (unit, _) = await UnitAsync();
        var browser = await app.AdminAsync();
        var fields = Fields($"不成立{unit.Id:N}", unit);
        fields[field] = value;

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Meetings/Manage/Plan"), fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText, StringComparison.Ordinal);
        Assert.NotNull(refused.One("input[name='Input.Units']"));
        Assert.False(await app.QueryAsync(db => db.Meetings.AnyAsync(m => m.UnitId == unit.Id)));
    }

    [Fact]
    public async Task Plan_ForAnothersUnit_IsNotFound()
    {
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync("/Meetings/Manage/Plan");

        var fields = Fields("越权", app.Office);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(page, fields)).Status);
        fields["Input.UnitId"] = $"{app.Village.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(page, fields)).Status);
        Assert.False(await app.QueryAsync(db => db.Meetings.AnyAsync(m => m.Title == "越权")));
    }

    [Fact]
    public async Task Change_MovesTheMeeting_AndTellsWhoStays()
    {
        var (unit, person) = await UnitAsync();
        var meeting = await MeetingAsync(unit);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Meetings/Manage/Plan/{meeting.Id}");

        await browser.SubmitAsync(page, new() { ["Input.Place"] = "一楼大厅", ["Input.Units"] = $"{unit.Id}" });

        Assert.Equal("一楼大厅", (await app.QueryAsync(db => db.Meetings.SingleAsync(m => m.Id == meeting.Id))).Place);
        Assert.True(await app.QueryAsync(db => db.Messages.AnyAsync(m => m.RecipientId == person.Id && m.Kind == "meeting-changed")));
    }

    [Fact]
    public async Task Sheet_FindInviteExcuse_ChangesTheList()
    {
        var (unit, person) = await UnitAsync();
        var guest = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "列席人员"));
        var meeting = await MeetingAsync(unit);
        var browser = await app.AdminAsync();

        var found = await browser.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}?find=列席");
        var invited = await browser.SubmitAsync(found, [], "form[action*='handler=Invite']");
        Assert.Contains("列席人员", invited.MainText, StringComparison.Ordinal);
        var line = await app.QueryAsync(db => db.Attendances.SingleAsync(a => a.MeetingId == meeting.Id && a.UserId == person.Id));
        await browser.SubmitAsync(invited, new() { ["attendanceId"] = $"{line.Id}" }, "#excuse-form");

        Assert.Equal([guest.Id], await app.QueryAsync(db => db.Attendances.Where(a => a.MeetingId == meeting.Id).Select(a => a.UserId).ToListAsync()));
        var nobody = await browser.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}?find=没有这个人");
        Assert.Contains("没有找到未受邀的人", nobody.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_MarkCloseReopen_IsKeptWithItsHistory()
    {
        var (unit, person) = await UnitAsync();
        var other = await app.MakeAsync(data => data.CreateUserAsync(unit));
        var meeting = await MeetingAsync(unit, TimeSpan.FromMinutes(-30));
        var browser = await app.AdminAsync();
        var sheet = await browser.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}");
        var line = await app.QueryAsync(db => db.Attendances.SingleAsync(a => a.MeetingId == meeting.Id && a.UserId == person.Id));

        sheet = await browser.SubmitAsync(sheet, new() { [$"states[{line.Id}]"] = "Late" }, "form[action*='Mark']");
        Assert.Contains($"{app.Admin.DisplayName}", sheet.One(".timeline").TextContent, StringComparison.Ordinal);
        sheet = await browser.SubmitAsync(sheet, [], "form[action*='handler=Close']");
        Assert.Equal(AttendanceState.Absent, await app.QueryAsync(db => db.Attendances.Where(a => a.MeetingId == meeting.Id && a.UserId == other.Id).Select(a => a.State).SingleAsync()));
        sheet = await browser.SubmitAsync(sheet, [], "form[action*='handler=Reopen']");
        Assert.NotNull(sheet.One("form[action*='handler=Close']"));

        var record = await (await app.SignedInAsync(person)).GetAsync("/Meetings/Record");
        Assert.DoesNotContain(meeting.Title, record.MainText, StringComparison.Ordinal); // open again: it counts when it is closed
    }

    [Fact]
    public async Task Record_ShowsOnesOwnHeldMeetings_WithTheFormula()
    {
        var (unit, person) = await UnitAsync();
        var meeting = await MeetingAsync(unit, TimeSpan.FromMinutes(-30));
        var browser = await app.AdminAsync();
        await browser.SubmitAsync(await browser.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}"), [], "form[action*='handler=Close']");

        var record = await (await app.SignedInAsync(person)).GetAsync("/Meetings/Record");

        Assert.Contains(meeting.Title, record.MainText, StringComparison.Ordinal);
        Assert.Contains("出勤率 =（到会 + 迟到）÷（应到 − 请假", record.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_IsAnEntryWithTimeAndPlace()
    {
        var (unit, _) = await UnitAsync();
        var meeting = await MeetingAsync(unit);

        var answer = await (await app.AdminAsync()).GetAsync($"/Meetings/Manage/Calendar/{meeting.Id}");

        var text = Encoding.UTF8.GetString(answer.Body);
        Assert.Equal("text/calendar", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.Contains(meeting.StartsAt.ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.Contains(meeting.Place, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_EachNumberOpensJustItsRows()
    {
        var top = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        var below = await app.MakeAsync(data => data.CreateUnitAsync(parent: top));
        var (one, two) = await app.MakeAsync(async data => (await data.CreateUserAsync(top, "上级的人"), await data.CreateUserAsync(below, "下级的人")));
        var meeting = await MeetingAsync(top, TimeSpan.FromMinutes(-45));
        var browser = await app.AdminAsync();
        await browser.SubmitAsync(await browser.GetAsync($"/Meetings/Manage/Sheet/{meeting.Id}"), [], "form[action*='handler=Close']");

        var report = await browser.GetAsync($"/Reports/Attendance?unit={top.Id}");
        var line = report.Document.QuerySelectorAll("tr").Single(r => r.QuerySelector("a")?.TextContent == top.Name);
        var rows = await browser.GetAsync(line.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains(one.DisplayName, rows.One("#rows").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(two.DisplayName, rows.One("#rows").TextContent, StringComparison.Ordinal);

        var studies = await browser.GetAsync($"/Reports/Attendance?unit={top.Id}&Show=studies");
        Assert.Single(studies.Document.QuerySelectorAll("#rows tbody tr"));
        var attended = await browser.GetAsync($"/Reports/Attendance?unit={top.Id}&Show=attended");
        Assert.Empty(attended.Document.QuerySelectorAll("#rows tbody tr"));
    }

    [Fact]
    public async Task Report_OfAnothersUnit_IsNotFound() => Assert.Equal(
        HttpStatusCode.NotFound, (await (await app.SignedInAsync(app.VillageAdmin)).GetAsync($"/Reports/Attendance?unit={app.Office.Id}")).Status);

    [Fact]
    public async Task Settings_SignInTimes_AreKept_AndNonsenseIsRefused()
    {
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Admin/Settings");

        var refused = await browser.SubmitAsync(page, new() { ["Input.SignInLateMinutes"] = "500" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("签到时间不对", refused.MainText, StringComparison.Ordinal);
        var saved = await browser.SubmitAsync(page, new() { ["Input.SignInOpensMinutes"] = "45", ["Input.ExamGraceSeconds"] = "90" });
        Assert.Equal("45", saved.One("input[name='Input.SignInOpensMinutes']").GetAttribute("value"));
        await browser.SubmitAsync(saved, new() { ["Input.SignInOpensMinutes"] = "30", ["Input.ExamGraceSeconds"] = "60" });
    }

    private static Dictionary<string, string?> Fields(string title, OrgUnit unit) => new()
    {
        ["Input.Title"] = title,
        ["Input.StartsAt"] = "2026-12-01T09:00",
        ["Input.Place"] = "三楼会议室",
        ["Input.UnitId"] = $"{unit.Id}",
        ["Input.Units"] = $"{unit.Id}",
    };

    private Task<(OrgUnit Unit, User Person)> UnitAsync() => app.MakeAsync(async data =>
    {
        var unit = await data.CreateUnitAsync(parent: app.Root);
        return (unit, await data.CreateUserAsync(unit));
    });

    private Task<Meeting> MeetingAsync(OrgUnit unit, TimeSpan? startsIn = null) =>
        app.MakeAsync(async data => await data.PlanMeetingAsync(await data.ActorOfAsync(app.Admin), unit, startsIn));
}
