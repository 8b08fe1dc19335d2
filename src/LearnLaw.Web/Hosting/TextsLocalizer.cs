using System.Globalization;
using Microsoft.Extensions.Localization;

namespace LearnLaw.Web.Hosting;

/// <summary>Lets validation attributes name our keys: <c>[Required(ErrorMessage = "people.account-needed")]</c>.</summary>
public sealed class TextsLocalizer : IStringLocalizer
{
    public LocalizedString this[string name] => Localize(name, Texts.Find(name, CultureInfo.CurrentUICulture));

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = Texts.Find(name, CultureInfo.CurrentUICulture);
            return Localize(name, text is null ? null : string.Format(CultureInfo.CurrentCulture, text, arguments));
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    private static LocalizedString Localize(string name, string? text) => new(name, text ?? name, resourceNotFound: text is null);
}
