using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Citing;

/// <summary>A place in the law that something cites, resolved to statute, article and version.</summary>
public sealed class StoredCitation
{
    public const int MaxPlaceLength = 60;

    private StoredCitation() => (Statute, Place) = ("", "");

    internal StoredCitation(Guid entryId, int order, string statute, Citation citation, string? fromArticle)
        : this()
    {
        EntryId = entryId;
        Order = order;
        Statute = statute;
        ArticleKey = citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;
        Place = citation.PlacePath;
        FromArticle = fromArticle;
    }

    public Guid EntryId { get; private set; }

    /// <summary>Within what cites, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>Address name of the statute cited, whether or not it is in the library.</summary>
    public string Statute { get; private set; }

    /// <summary>Key of the article, or 序言; null where the statute as a whole is named.</summary>
    public string? ArticleKey { get; private set; }

    /// <summary>Article, 款, 项 and 目 as a path, "1079/3/2"; empty for the whole statute.</summary>
    public string Place { get; private set; }

    /// <summary>Key of the article that cites, where a statute does.</summary>
    public string? FromArticle { get; private set; }

    /// <summary>
    /// The version that held this place when the citation was registered; null while the library has none. It stays when the statute is
    /// amended: what it was written by is what a reviewer compares with.
    /// </summary>
    public Guid? VersionId { get; internal set; }
}
