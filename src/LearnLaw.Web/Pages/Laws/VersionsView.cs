using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>The versions of a statute beside its text; where an article is open, each links to the article in it.</summary>
public sealed record VersionsView(OpenedStatute Opened, Citation? Place);
