using LearnLaw.People;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Localization;

namespace LearnLaw.Web.Shell;

/// <summary>
/// Large type (长辈版) and language of this request. A person's own choice follows the account; without one, the browser's cookie decides.
/// </summary>
public sealed class ReadingPreferences(CurrentActor me, IHttpContextAccessor http)
{
    public const string LargeTypeCookie = "large-type";
    public const string TextSizeCookie = "text-size";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public bool IsLargeType => me.Person?.LargeType ?? http.HttpContext?.Request.Cookies[LargeTypeCookie] == "1";

    /// <summary>Size of statute text, a choice of the browser: a phone and a desk want different ones.</summary>
    public TextSize TextSize => Enum.TryParse<TextSize>(http.HttpContext?.Request.Cookies[TextSizeCookie], out var size) && Enum.IsDefined(size) ? size : TextSize.Medium;

    public void RememberLanguage(string language) => Remember(
        CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)));

    public void RememberLargeType(bool on) => Remember(LargeTypeCookie, on ? "1" : "0");

    public void RememberTextSize(TextSize size) => Remember(TextSizeCookie, size.ToString());

    /// <summary>At sign-in: the language is read from the cookie before anybody is known, so the account's choice goes there.</summary>
    public void Restore(User user)
    {
        if (user.Language is { } language) RememberLanguage(language);
        if (user.LargeType) RememberLargeType(true);
    }

    private void Remember(string cookie, string value)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("There is no request.");
        context.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            MaxAge = Kept,
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
            Secure = context.Request.IsHttps,
        });
    }
}
