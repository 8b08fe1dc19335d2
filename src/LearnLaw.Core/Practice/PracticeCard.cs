using LearnLaw.Practice.Spacing;
using LearnLaw.Shared;

namespace LearnLaw.Practice;

/// <summary>
/// A question that one person once answered wrongly, and when it is due again. It stands in the book of wrong answers until it has been
/// answered rightly on <see cref="DaysToLeave"/> days running; it stays a card after that, at growing distances. Nobody but the person
/// sees it.
/// </summary>
public sealed class PracticeCard : Entity
{
    public const int DaysToLeave = 2;

    /// <summary>Whatever was once failed is asked at least once a year: the law goes on changing.</summary>
    public const int MaxDays = 365;

    private static readonly Fsrs Scheduler = new(maxDays: MaxDays);

    private PracticeCard() => FailedChosen = "";

    /// <param name="userId">Whose card.</param>
    /// <param name="questionId">The question.</param>
    /// <param name="given">The wrong answer that made it a card.</param>
    internal PracticeCard(Guid userId, Guid questionId, AnswerGiven given)
        : this()
    {
        (UserId, QuestionId, LastOn, DueOn) = (userId, questionId, given.On, given.On);
        Take(given, null);
    }

    public Guid UserId { get; private set; }

    public Guid QuestionId { get; private set; }

    public double Stability { get; private set; }

    public double Difficulty { get; private set; }

    /// <summary>The day of the latest answer.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>The day from which it is asked again; null once the person has put it away.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>How often it was answered wrongly.</summary>
    public int Failures { get; private set; }

    /// <summary>Days running on which it was answered rightly since.</summary>
    public int RightDays { get; private set; }

    /// <summary>Whether it stands in the book of wrong answers.</summary>
    public bool IsMistake { get; private set; }

    /// <summary>What was asked when it was last answered wrongly.</summary>
    public Guid FailedVersionId { get; private set; }

    /// <summary>What was answered then.</summary>
    public string FailedChosen { get; private set; }

    public DateOnly FailedOn { get; private set; }

    public bool FailedInExam { get; private set; }

    public MistakeCause? Cause { get; private set; }

    public MemoryState Memory => new(Stability, Difficulty);

    /// <summary>Takes note of an answer, on the day or one handed in before the latest.</summary>
    internal void Note(AnswerGiven given) => Take(given, Memory);

    /// <summary>The person's own word on why it was wrong; null takes it back.</summary>
    internal void Explain(MistakeCause? cause) => Cause = cause;

    /// <summary>Neither asked nor listed again, until it is answered wrongly once more.</summary>
    internal void PutAway() => (DueOn, IsMistake) = (null, false);

    private void Take(AnswerGiven given, MemoryState? before)
    {
        var days = Math.Max(0, given.On.DayNumber - LastOn.DayNumber);
        var memory = Scheduler.Next(before, days, given.Recall);
        (Stability, Difficulty) = (memory.Stability, memory.Difficulty);
        if (!given.IsRight) Fail(given);
        else if (days > 0 && IsMistake) IsMistake = ++RightDays < DaysToLeave;
        if (given.On > LastOn) LastOn = given.On;
        if (DueOn is not null) DueOn = LastOn.AddDays(Scheduler.Interval(memory));
    }

    private void Fail(AnswerGiven given)
    {
        (FailedVersionId, FailedChosen, FailedOn, FailedInExam) = (given.VersionId, given.Chosen, given.On, given.InExam);
        (IsMistake, RightDays) = (true, 0);
        Failures++;
        DueOn ??= given.On;
    }
}
