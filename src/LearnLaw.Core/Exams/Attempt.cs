using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>
/// One sitting of one person. It closes at its own deadline, judged by the server's clock alone; pass mark and time are those of the
/// moment it began, so a later change of the exam takes nothing from anybody.
/// </summary>
public sealed class Attempt : Entity
{
    private Attempt()
    {
    }

    internal Attempt(Exam exam, Paper paper, Guid userId, int number, DateTime now)
    {
        ExamId = exam.Id;
        PaperId = paper.Id;
        UserId = userId;
        Number = number;
        StartedAt = now;
        LastSeenAt = now;
        DeadlineAt = now.AddMinutes(exam.Minutes);
        PassPercent = exam.PassPercent;
        FullPoints = paper.FullPoints;
    }

    public Guid ExamId { get; private set; }

    public Guid PaperId { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>Counted from 1 for this person and exam. Unique, so that two starts at once cannot pass the limit.</summary>
    public int Number { get; private set; }

    public AttemptState State { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime DeadlineAt { get; private set; }

    /// <summary>When an answer last arrived.</summary>
    public DateTime LastSeenAt { get; private set; }

    public DateTime? HandedInAt { get; private set; }

    public int PassPercent { get; private set; }

    public decimal FullPoints { get; private set; }

    public decimal? Points { get; private set; }

    /// <summary>Points as a share of the full points, rounded down: 59.9 % never looks like a pass.</summary>
    public int? ScorePercent { get; private set; }

    public bool? IsPassed { get; private set; }

    /// <summary>Whether its answers are in the statistics of their questions.</summary>
    public bool IsCounted { get; private set; }

    public bool IsRunning => State == AttemptState.Started;

    /// <summary>Whether answers no longer count: the deadline and the grace for a slow network are over.</summary>
    public bool IsOverdue(DateTime now, TimeSpan grace) => IsRunning && now > DeadlineAt + grace;

    /// <summary>What a person still has, never below zero. The grace is not shown: it is for the network, not for thinking.</summary>
    public TimeSpan Left(DateTime now) => IsRunning && DeadlineAt > now ? DeadlineAt - now : TimeSpan.Zero;

    /// <summary>Closes the attempt with its points.</summary>
    /// <exception cref="RuleException">It is closed already.</exception>
    public void HandIn(decimal points, bool automatic, DateTime now)
    {
        if (!IsRunning) throw new RuleException("exams.handed-in-already");
        State = automatic ? AttemptState.AutoHandedIn : AttemptState.HandedIn;
        HandedInAt = now;
        Points = points;
        ScorePercent = FullPoints == 0 ? 0 : (int)Math.Floor(points * 100 / FullPoints);
        IsPassed = points * 100 >= PassPercent * FullPoints;
        Raise(new AttemptHandedIn(UserId, ExamId, Id, ScorePercent.Value, now));
        if (IsPassed.Value) Raise(new ExamPassed(UserId, ExamId, Id, ScorePercent.Value, now));
        else Raise(new ExamFailed(UserId, ExamId, Id, ScorePercent.Value, now));
    }
}
