using System.Globalization;
using LearnLaw.Meetings.Check;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>
/// Where the QR code leads. A good scan becomes a sealed ticket in a cookie for five minutes, so that signing in on the way loses nothing;
/// the attendance itself is recorded by a post of the signed-in person. Without a scan, six digits do.
/// </summary>
[EnableRateLimiting(AccessModule.CheckInLimit)]
public sealed class CheckInModel(AcceptScan acceptScan, CheckIn checkIn, IDataProtectionProvider protection, CurrentActor me, Texts texts) : PageModel
{
    private const string TicketCookie = "check-in";

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("meetings.check-in").ToTimeLimitedDataProtector();

    [BindProperty]
    public string? Code { get; set; }

    public bool HasTicket { get; private set; }

    public CheckInResult? Result { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? t, CancellationToken ct)
    {
        if (t is not null)
        {
            try
            {
                Keep(await acceptScan.RunAsync(t, ct));
                return RedirectToPage();
            }
            catch (RuleException refusal)
            {
                Problem = texts[refusal.Key, [.. refusal.Arguments]];
            }
        }

        HasTicket = Problem is null && ReadTicket() is not null;
        return me.IsSignedIn ? Page() : RedirectToPage("/Account/SignIn", new { returnUrl = "/Meetings/CheckIn" });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!me.IsSignedIn) return RedirectToPage("/Account/SignIn", new { returnUrl = "/Meetings/CheckIn" });
        var ticket = string.IsNullOrWhiteSpace(Code) ? ReadTicket() : null;
        HasTicket = ticket is not null;
        Result = ticket is not null
            ? await checkIn.RunAsync(me.Actor, ticket, ct)
            : await checkIn.RunAsync(me.Actor, Code ?? "", ct);
        Response.Cookies.Delete(TicketCookie);
        return Page();
    }

    private void Keep(ScanTicket ticket) => Response.Cookies.Append(
        TicketCookie,
        seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{ticket.MeetingId:N} {ticket.At.Ticks}"), CheckIn.TicketLife),
        new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = CheckIn.TicketLife });

    private ScanTicket? ReadTicket()
    {
        if (Request.Cookies[TicketCookie] is not { } cookie) return null;
        try
        {
            var parts = seal.Unprotect(cookie).Split(' ');
            return new ScanTicket(Guid.Parse(parts[0]), new DateTime(long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeKind.Utc));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // expired or not ours
        }
    }
}
