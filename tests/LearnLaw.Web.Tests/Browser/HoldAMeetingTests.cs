using LearnLaw.Certificates;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Check;
using LearnLaw.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>A meeting from its plan to the certificate: planned, reminded of, signed in to by the code, closed, certified, verified.</summary>
public sealed class HoldAMeetingTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task PlanRemindSignInCertifyVerify()
    {
        await app.MakeAsync(data => data.CreateUserAsync(app.Office, "没来的人"));
        var admin = await app.OpenAsAsync("admin");
        await PlanAsync(admin);
        var meeting = await app.QueryAsync(db => db.Meetings.SingleAsync());

        app.Time.SetUtcNow(new DateTimeOffset(meeting.StartsAt.AddMinutes(-50), TimeSpan.Zero));
        await app.RunJobAsync<DeliverReminders>();
        var cadre = await app.OpenAsAsync("zhousan", phone: true);
        await cadre.GotoAsync("/Notifications");
        await Assertions.Expect(cadre.GetByText("会前提醒").First).ToBeVisibleAsync();
        await cadre.ShouldBeSoundAsync();
        await cadre.SnapAsync("meeting-2-inbox");

        app.Time.SetUtcNow(new DateTimeOffset(meeting.StartsAt.AddMinutes(-5), TimeSpan.Zero));
        admin = await app.OpenAsAsync("admin"); // nobody stays signed in over so long a pause
        await SignInAsync(admin, await app.OpenAsAsync("zhousan", phone: true), meeting);

        app.Time.SetUtcNow(new DateTimeOffset(meeting.StartsAt.AddMinutes(40), TimeSpan.Zero));
        admin = await app.OpenAsAsync("admin");
        await CloseAsync(admin, meeting);
        await CertifyAsync(admin);
    }

    private async Task PlanAsync(IPage admin)
    {
        await admin.GotoAsync("/Meetings/Manage/Plan");
        await admin.ShouldBeSoundAsync();
        await admin.GetByLabel("会议名称").FillAsync("党委会会前学法");
        await admin.GetByLabel("地点").FillAsync("三楼会议室");
        await admin.GetByLabel("时间", new() { Exact = true }).FillAsync("2026-11-25T10:00");
        foreach (var box in await admin.Locator("input[name='Input.Units']").AllAsync()) await box.UncheckAsync();
        await admin.Locator($"input[name='Input.Units'][value='{app.Office.Id}']").CheckAsync();
        await admin.SnapAsync("meeting-1-plan");
        await admin.Locator("main form button.button--primary").ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "党委会会前学法" })).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("meeting-1-sheet");
    }

    private async Task SignInAsync(IPage admin, IPage cadre, Meeting meeting)
    {
        await admin.GotoAsync($"/Meetings/Manage/Screen/{meeting.Id}");
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("meeting-3-hall");
        Assert.Equal("0", await admin.Locator(".hall__figure--main").TextContentAsync());

        // What the camera reads is the address of the code; the picture of it is tested by the certificates' QR.
        await cadre.GotoAsync($"/Meetings/CheckIn?t={CheckInCodes.Token(meeting, Now)}");
        await cadre.ShouldBeSoundAsync();
        await cadre.Locator("main form button.button--primary").ClickAsync();
        await Assertions.Expect(cadre.GetByText("签到成功")).ToBeVisibleAsync();
        await cadre.ShouldBeSoundAsync();
        await cadre.SnapAsync("meeting-4-signed-in");

        // The hall screen draws itself anew without being touched.
        await Assertions.Expect(admin.Locator(".hall__figure--main")).ToHaveTextAsync("1", new() { Timeout = 30_000 });
    }

    private async Task CloseAsync(IPage admin, Meeting meeting)
    {
        await admin.GotoAsync($"/Meetings/Manage/Sheet/{meeting.Id}");
        await admin.Locator("summary", new() { HasTextString = "结束会议" }).ClickAsync();
        await admin.Locator("form[action*='handler=Close'] button").ClickAsync();
        await Assertions.Expect(admin.GetByText("缺席").First).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("meeting-5-closed");
        var states = await app.QueryAsync(db => db.Attendances.Where(a => a.MeetingId == meeting.Id)
            .Join(db.Users, a => a.UserId, u => u.Id, (a, u) => new { u.DisplayName, a.State }).ToDictionaryAsync(a => a.DisplayName, a => a.State));
        Assert.Equal((AttendanceState.Present, AttendanceState.Absent), (states["周三好"], states["没来的人"]));
    }

    private async Task CertifyAsync(IPage admin)
    {
        await admin.GotoAsync($"/Certificates/Manage/Issue?unit={app.Office.Id}&from=2026-01-01&to=2026-11-25");
        await admin.GetByRole(AriaRole.Button, new() { Name = "发放所选人员的证明" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("发放证明").First).ToBeVisibleAsync();
        var certificate = await app.QueryAsync(db => db.Certificates.SingleAsync(c => c.Kind == CertificateKind.Attendance && c.HolderName == "周三好"));
        Assert.Equal((1, 0), (certificate.Present!.Value, certificate.Absent!.Value));

        var anybody = await app.OpenAsync(phone: true);
        await anybody.GotoAsync($"/verify/{certificate.Code}");
        await Assertions.Expect(anybody.GetByRole(AriaRole.Heading, new() { Name = "证书有效" })).ToBeVisibleAsync();
        await Assertions.Expect(anybody.GetByText(certificate.Number)).ToBeVisibleAsync();
        await anybody.ShouldBeSoundAsync();
        await anybody.SnapAsync("meeting-6-verified");
    }
}
