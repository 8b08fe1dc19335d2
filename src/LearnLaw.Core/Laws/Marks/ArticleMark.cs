using LearnLaw.Shared;

namespace LearnLaw.Laws.Marks;

/// <summary>
/// A person's bookmark or private note on an article. It belongs to the article through all versions, and to nobody else: no
/// administrator sees it, no report counts it.
/// </summary>
public sealed class ArticleMark : Entity
{
    public const int MaxNoteLength = 2000;

    private ArticleMark() => (Statute, ArticleKey, Note) = ("", "", "");

    internal ArticleMark(Guid userId, string statute, string articleKey, DateTime now)
        : this()
    {
        (UserId, Statute, ArticleKey) = (userId, statute, articleKey);
        ChangedAt = now;
    }

    public Guid UserId { get; private set; }

    /// <summary>Address name of the statute.</summary>
    public string Statute { get; private set; }

    /// <summary>Key of the article, or 序言.</summary>
    public string ArticleKey { get; private set; }

    public bool IsBookmarked { get; private set; }

    public string Note { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>Neither bookmark nor note: the row is not kept.</summary>
    internal bool IsEmpty => !IsBookmarked && Note.Length == 0;

    internal void Bookmark(bool on, DateTime now) => (IsBookmarked, ChangedAt) = (on, now);

    /// <exception cref="RuleException">The note is too long.</exception>
    internal void Write(string? note, DateTime now)
    {
        var text = (note ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length > MaxNoteLength) throw new RuleException("laws.note-too-long", MaxNoteLength) { Field = nameof(Note) };
        (Note, ChangedAt) = (text, now);
    }
}
