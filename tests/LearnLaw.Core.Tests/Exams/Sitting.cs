using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Tests.Exams;

/// <summary>One person in the middle of a quiz of eight questions: 1 to 4 single, 5 and 6 multiple, 7 and 8 true or false.</summary>
internal sealed class Sitting(CoreFixture core, Actor actor, Guid examId, Guid attemptId) : IAsyncDisposable
{
    public CoreFixture Core => core;

    public Actor Actor => actor;

    public Guid ExamId => examId;

    public Guid AttemptId => attemptId;

    public static async Task<Sitting> BeginAsync(
        Func<QuizDefinition, QuizDefinition>? change = null, Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? configure = null)
    {
        var core = await CoreFixture.CreateAsync((services, _) => configure?.Invoke(services));
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var exam = await core.Data.CreateQuizAsync(change);
        return new Sitting(core, actor, exam, await core.Get<StartAttempt>().RunAsync(actor, exam));
    }

    public Task<SavedAnswer> SaveAsync(int number, params string[] marks) => SaveAsync(number, marks, unsure: false);

    public Task<SavedAnswer> SaveAsync(int number, string mark, bool unsure) => SaveAsync(number, [mark], unsure);

    public Task<List<Answer>> AnswersAsync() =>
        core.QueryAsync(db => db.Answers.Where(a => a.AttemptId == attemptId).OrderBy(a => a.Number).ToListAsync());

    public ValueTask DisposeAsync() => core.DisposeAsync();

    private Task<SavedAnswer> SaveAsync(int number, string[] marks, bool unsure) =>
        core.Get<SaveAnswer>().RunAsync(actor, attemptId, number, marks, unsure);
}
