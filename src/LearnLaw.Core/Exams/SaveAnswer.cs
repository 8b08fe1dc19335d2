using LearnLaw.Questions.Types;
using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>Stores one answer as it is given. What it returns is durable.</summary>
public sealed class SaveAnswer(SaveSentAnswer saveSentAnswer, TimeProvider time)
{
    /// <param name="number">The question's number on the paper.</param>
    /// <param name="marks">What <see cref="QuestionType.Read"/> reads: letters chosen, as the paper shows them, or the values of the form's fields; none takes the answer back.</param>
    /// <param name="isUnsure">Marked for a second look.</param>
    /// <exception cref="NotFoundException">Not the actor's attempt, or no such question on its paper.</exception>
    /// <exception cref="RuleException">Handed in, too late, or not offered.</exception>
    public async Task<SavedAnswer> RunAsync(
        Actor actor, Guid attemptId, int number, IReadOnlyList<string> marks, bool isUnsure, CancellationToken ct = default)
    {
        var outcome = await saveSentAnswer.RunAsync(actor.UserId, stamp: null, attemptId, number, marks, isUnsure, ct);
        return outcome.Verdict switch
        {
            SaveVerdict.Saved => SavedAnswer.Of(outcome.DeadlineAt, time.GetUtcNow().UtcDateTime),
            SaveVerdict.NotOffered => throw new RuleException("exams.option-not-offered"),
            SaveVerdict.TimeOver => throw new RuleException("exams.time-over"),
            SaveVerdict.HandedIn => throw new RuleException("exams.handed-in-already"),
            _ => throw new NotFoundException($"question {number} of attempt {attemptId}"),
        };
    }
}
