using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Check;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>
/// The hall screen: the rotating code as QR and digits, who has come, and the article to read. Drawn anew every ten
/// seconds: by a script in place, without one by the browser itself.
/// </summary>
public sealed class ScreenModel(
    LearnLawDbContext db, FindMeeting findMeeting, ArticleLinks articleLinks, CurrentSettings settings, CurrentActor me, TimeProvider time) : PageModel
{
    /// <summary>Well inside the life of a code.</summary>
    public const int RefreshSeconds = 10;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public bool IsOpen { get; private set; }

    public string Code { get; private set; } = "";

    public string QrImage { get; private set; } = "";

    public int Invited { get; private set; }

    public int Present { get; private set; }

    public int Late { get; private set; }

    public IReadOnlyList<ArticleLink> Articles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Meeting = await findMeeting.RunAsync(me.Actor, Id, ct);
        var now = time.GetUtcNow().UtcDateTime;
        IsOpen = Meeting.TakesSignIns(now);
        var states = await db.Attendances.Where(a => a.MeetingId == Id).GroupBy(a => a.State)
            .Select(g => new { State = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Count, ct);
        Invited = states.Values.Sum();
        Present = states.GetValueOrDefault(AttendanceState.Present);
        Late = states.GetValueOrDefault(AttendanceState.Late);
        Articles = await articleLinks.ReadAsync(Meeting.Articles, ct);
        if (!IsOpen) return;
        var digits = CheckInCodes.ShortCode(Meeting, now);
        Code = $"{digits[..3]} {digits[3..]}";
        QrImage = Draw($"{settings.Value.PublicAddress}/Meetings/CheckIn?t={CheckInCodes.Token(Meeting, now)}");
        Response.Headers.CacheControl = "no-store";
    }

    private static string Draw(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(code.GetGraphic(8, drawQuietZones: true));
    }
}
