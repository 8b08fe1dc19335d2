using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LearnLaw.Web.Hosting;

/// <summary>What is said of a value that cannot be read at all, in the person's language.</summary>
public static class BindingMessages
{
    public static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustBeANumberAccessor(_ => Text("shared.not-a-number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Text("shared.not-a-number"));
        messages.SetValueMustNotBeNullAccessor(_ => Text("shared.needed"));
        messages.SetMissingBindRequiredValueAccessor(_ => Text("shared.needed"));
        messages.SetMissingKeyOrValueAccessor(() => Text("shared.needed"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Text("shared.needed"));
        messages.SetValueIsInvalidAccessor(_ => Text("shared.not-understood"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Text("shared.not-understood"));
        messages.SetUnknownValueIsInvalidAccessor(_ => Text("shared.not-understood"));
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Text("shared.not-understood"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Text("shared.not-understood"));
    }

    private static string Text(string key) => Texts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
