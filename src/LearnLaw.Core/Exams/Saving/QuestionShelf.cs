using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Versions of questions that papers hold, in memory. A version that has ever been published is never changed but in its state, so nothing
/// here can be stale; the state is not to be read from it.
/// </summary>
public sealed class QuestionShelf
{
    private const int Limit = 5000;

    private readonly BoundedCache<Guid, ShelvedQuestion> versions = new(Limit);

    public async Task<IReadOnlyDictionary<Guid, ShelvedQuestion>> FindAsync(LearnLawDbContext db, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var found = new Dictionary<Guid, ShelvedQuestion>();
        var missing = new List<Guid>();
        foreach (var id in ids)
        {
            if (versions.Find(id) is { } known) found[id] = known;
            else missing.Add(id);
        }

        if (missing.Count == 0) return found;
        foreach (var version in await db.QuestionVersions.AsNoTracking().Where(v => missing.Contains(v.Id)).ToListAsync(ct))
        {
            var draft = version.ToDraft();
            var question = found[version.Id] = new ShelvedQuestion(version, draft, AskedQuestion.Of(draft));
            if (version.State is not (QuestionState.Draft or QuestionState.InReview)) versions.Keep(version.Id, question);
        }

        return found;
    }
}

/// <param name="Version">With key and explanation: for grading and for results alone.</param>
/// <param name="Draft">The same as grading reads it.</param>
/// <param name="Asked">What may be shown before hand-in.</param>
public sealed record ShelvedQuestion(QuestionVersion Version, QuestionDraft Draft, AskedQuestion Asked);
