using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;

namespace LearnLaw.Practice;

/// <summary>Notes that an attempt's answers are to become cards, together with its hand-in.</summary>
public sealed class NoteHandedIn(LearnLawDbContext db) : IEventHandler<AttemptHandedIn>
{
    public Task HandleAsync(AttemptHandedIn happened, CancellationToken ct)
    {
        db.PracticeIntakes.Add(new PracticeIntake(happened.AttemptId, happened.At));
        return Task.CompletedTask;
    }
}
