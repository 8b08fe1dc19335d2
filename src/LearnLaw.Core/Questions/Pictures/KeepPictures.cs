using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Pictures;

/// <summary>Stores pictures that are not there yet.</summary>
public sealed class KeepPictures(LearnLawDbContext db, TimeProvider time)
{
    /// <summary>One picture for a question that is being written.</summary>
    /// <returns>Its mark, to stand in a text.</returns>
    /// <exception cref="RuleException">It is no picture, damaged or too large.</exception>
    public async Task<string> RunAsync(Actor actor, byte[] raw, string alt, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var file = PictureFile.Read(raw) ?? throw new RuleException("questions.picture-unfit", PictureFile.MaxBytes / (1024 * 1024)) { Field = "Picture" };
        await AddAsync([file], ct);
        await db.SaveChangesAsync(ct);
        return PictureMark.Of(file.Hash, alt);
    }

    /// <summary>Adds what is missing; saving is the caller's.</summary>
    public async Task AddAsync(IReadOnlyCollection<PictureFile> files, CancellationToken ct)
    {
        var hashes = files.Select(f => f.Hash).ToList();
        var known = await db.QuestionPictures.Where(p => hashes.Contains(p.Hash)).Select(p => p.Hash).ToListAsync(ct);
        var now = time.GetUtcNow().UtcDateTime;
        db.QuestionPictures.AddRange(files.DistinctBy(f => f.Hash).Where(f => !known.Contains(f.Hash)).Select(f => new QuestionPicture(f, now)));
    }
}
