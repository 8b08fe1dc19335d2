using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Marks;

/// <summary>Sets or takes a person's own bookmark on an article, and writes their note. Doing it twice changes nothing.</summary>
public sealed class MarkArticle(LearnLawDbContext db, TimeProvider time)
{
    /// <param name="actor">Whose bookmark it is.</param>
    /// <param name="slug">The statute.</param>
    /// <param name="key">The article's key, or 序言.</param>
    /// <param name="on">Set or taken.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="NotFoundException">No version in the library has such an article.</exception>
    public Task BookmarkAsync(Actor actor, string slug, string key, bool on, CancellationToken ct = default) =>
        ChangeAsync(actor, slug, key, mark => mark.Bookmark(on, time.GetUtcNow().UtcDateTime), ct);

    /// <param name="actor">Whose note it is.</param>
    /// <param name="slug">The statute.</param>
    /// <param name="key">The article's key, or 序言.</param>
    /// <param name="note">Plain text; empty takes the note away.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleException">The note is too long.</exception>
    /// <exception cref="NotFoundException">No version in the library has such an article.</exception>
    public Task WriteNoteAsync(Actor actor, string slug, string key, string? note, CancellationToken ct = default) =>
        ChangeAsync(actor, slug, key, mark => mark.Write(note, time.GetUtcNow().UtcDateTime), ct);

    private async Task ChangeAsync(Actor actor, string slug, string key, Action<ArticleMark> change, CancellationToken ct)
    {
        var mark = await db.ArticleMarks.SingleOrDefaultAsync(m => m.UserId == actor.UserId && m.Statute == slug && m.ArticleKey == key, ct);
        var isNew = mark is null;
        if (mark is null)
        {
            var exists = await db.Statutes.Where(s => s.Slug == slug).SelectMany(s => s.Versions)
                .AnyAsync(v => db.LawNodes.Any(n => n.VersionId == v.Id && n.ArticleKey == key), ct);
            if (!exists) throw new NotFoundException($"article {slug}/{key}");
            mark = new ArticleMark(actor.UserId, slug, key, time.GetUtcNow().UtcDateTime);
        }

        change(mark);
        if (isNew && !mark.IsEmpty) db.ArticleMarks.Add(mark);
        if (!isNew && mark.IsEmpty) db.ArticleMarks.Remove(mark);
        await db.SaveChangesAsync(ct);
    }
}
