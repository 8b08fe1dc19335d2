using AngleSharp.Html.Dom;

namespace LearnLaw.Web.Tests.Support;

/// <summary>What a browser would send for a form as it stands.</summary>
public static class FormValues
{
    public static IEnumerable<KeyValuePair<string, string>> Of(IHtmlFormElement form, Dictionary<string, string?> typed)
    {
        foreach (var control in form.Elements)
        {
            var (name, value) = control switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement { Type: "submit" or "button" or "file" } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                // With nothing chosen a browser sends the first option of a closed list.
                IHtmlSelectElement select => (select.Name, select.Options.FirstOrDefault(o => o.IsSelected)?.Value ?? (select.Options.Length > 0 ? select.Options[0].Value : null)),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && !typed.ContainsKey(name)) yield return KeyValuePair.Create(name, value ?? "");
        }

        foreach (var (name, value) in typed.Where(t => t.Value is not null)) yield return KeyValuePair.Create(name, value!);
    }
}
