using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>The contents beside a text.</summary>
/// <param name="Opened">The statute.</param>
/// <param name="Current">The page of the text that is open.</param>
/// <param name="IsAllShown">The whole of that page is shown, so its inner headings are jumps.</param>
public sealed record ContentsView(OpenedStatute Opened, int Current, bool IsAllShown = true)
{
    private const int FitsBesideTheText = 40;

    public bool IsLong => Opened.Contents.Count() > FitsBesideTheText;
}
