using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>The versions of a statute beside its text; where an article is open, each links to the article in it.</summary>
/// <param name="Opened">The statute.</param>
/// <param name="Place">The article that is open.</param>
/// <param name="NoneOn">A day that was asked for, before the first version took effect.</param>
public sealed record VersionsView(OpenedStatute Opened, Citation? Place, DateOnly? NoneOn = null);
