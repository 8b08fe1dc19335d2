using LearnLaw.Shared.Settings;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Exams;

/// <summary>
/// Stores one answer as it is given, for pages and for the script alike. A refusal is an answer, not an exception: in the minute after a
/// deadline it is the normal case.
/// </summary>
public sealed class SaveSentAnswer(
    PaperShelf papers, IAnswerStore store, CurrentSettings settings, TimeProvider time, ILogger<SaveSentAnswer> log)
{
    /// <param name="userId">Who sends it.</param>
    /// <param name="stamp">The sign-in's security stamp, to be checked with the answer; null where the account has been looked at for this request.</param>
    /// <param name="attemptId">The attempt.</param>
    /// <param name="number">The question's number on the paper.</param>
    /// <param name="marks">What <see cref="Questions.Types.QuestionType.Read"/> reads; none takes the answer back.</param>
    /// <param name="isUnsure">Marked for a second look.</param>
    /// <param name="ct">Stops the wait.</param>
    public async ValueTask<SaveOutcome> RunAsync(
        Guid userId, string? stamp, Guid attemptId, int number, IReadOnlyList<string> marks, bool isUnsure, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await papers.FindAsync(attemptId, ct) is not { } paper || paper.UserId != userId || paper.Place(number) is not { } place)
            return new SaveOutcome(SaveVerdict.NotFound);
        if (place.Read(marks) is not { } chosen) return new SaveOutcome(SaveVerdict.NotOffered);
        var outcome = await store.SaveAsync(
            new AnswerToSave(attemptId, userId, stamp, number, place.Item.VersionId, chosen, isUnsure, now, now - settings.Value.ExamGrace), ct);
        if (outcome.Verdict is SaveVerdict.TimeOver or SaveVerdict.HandedIn)
            log.LogInformation("Attempt {Attempt}: an answer to question {Number} came too late and was refused ({Verdict}).", attemptId, number, outcome.Verdict);
        return outcome;
    }
}
