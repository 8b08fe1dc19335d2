using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>Makes the quiz of a course, or changes it. Attempts already begun keep what they started with.</summary>
public sealed class DefineQuiz(LearnLawDbContext db, DrawPaper drawPaper, AuditTrail audit, TimeProvider time)
{
    /// <param name="examId">The quiz to change; null makes a new one.</param>
    /// <exception cref="RuleException">Out of range, or a bank has too few published questions.</exception>
    public async Task<Guid> RunAsync(Actor actor, Guid? examId, QuizDefinition definition, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var exam = examId is null ? null : await db.Exams.SingleOrDefaultAsync(e => e.Id == examId, ct) ?? throw new NotFoundException($"exam {examId}");
        if (exam is null)
        {
            exam = new Exam(ExamKind.CourseQuiz, definition, time.GetUtcNow().UtcDateTime);
            db.Exams.Add(exam);
        }
        else
        {
            exam.Define(definition);
        }

        // Drawing one paper answers whether the banks can fill it, rules that overlap included.
        await drawPaper.RunAsync(exam, seed: 0, ct);
        audit.Record(actor, "exams.defined", exam.Title);
        await db.SaveChangesAsync(ct);
        return exam.Id;
    }
}
