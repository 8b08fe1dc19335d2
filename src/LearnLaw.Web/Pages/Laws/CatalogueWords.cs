using LearnLaw.Laws.Catalogue;
using LearnLaw.Web.Hosting;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>What the comparison of a text with the catalogue says, in words; used by the preview and by the command line.</summary>
public static class CatalogueWords
{
    /// <summary>"1260 of 1260 articles, matches the catalogue", or what is missing.</summary>
    public static string Of(CatalogueCheck check, Texts texts) => check.Match switch
    {
        CatalogueMatch.ArticlesDiffer => texts["laws.catalogue-ArticlesDiffer", check.Found, check.Expected]
            + (check.Missing.Count > 0 ? texts["laws.catalogue-missing", string.Join("、", check.Missing)] : "")
            + (check.Extra.Count > 0 ? texts["laws.catalogue-extra", string.Join("、", check.Extra)] : ""),
        _ => texts[$"laws.catalogue-{check.Match}", check.Found, check.Expected],
    };

    /// <summary>"A newer version exists: of 28 October 2025, in force from 1 January 2026."</summary>
    public static string Newer(CatalogueVersion version, Texts texts) => version.Effective is { } effective
        ? texts["laws.newer-version", version.Date, effective]
        : texts["laws.newer-version-open", version.Date];

    /// <summary>"Repealed on 15 August 2026, replaced by …"</summary>
    public static string Repealed(CatalogueStatute statute, Texts texts) => statute.ReplacedBy is { } successor
        ? texts["laws.repealed-note-by", statute.RepealedOn, successor]
        : texts["laws.repealed-note", statute.RepealedOn];
}
