using LearnLaw.Practice;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>What a form sends that answers a question of a round rightly.</summary>
    public async Task<IReadOnlyList<string>> PracticeMarksAsync(Guid roundId, int number, bool right = true)
    {
        var item = (await Db.PracticeRounds.AsNoTracking().SingleAsync(r => r.Id == roundId)).Item(number);
        var draft = (await Db.QuestionVersions.AsNoTracking().SingleAsync(v => v.Id == item.VersionId)).ToDraft();
        var type = QuestionTypes.Of(draft.Type);
        var answer = right ? type.RightAnswer(draft) : draft.Type switch { "single" => "A", "multiple" => "B", "truefalse" => "F", _ => throw new ArgumentException(draft.Type) };
        return type.MarksOf(AskedQuestion.Of(draft), item.Order, answer);
    }

    /// <summary>Answers every question of a new round, rightly or not.</summary>
    public async Task<Guid> PractiseAsync(Actor actor, PracticeChoice choice, bool right = true)
    {
        var round = await services.GetRequiredService<StartPractice>().RunAsync(actor, choice);
        var count = (await Db.PracticeRounds.AsNoTracking().SingleAsync(r => r.Id == round)).Items.Count;
        for (var number = 1; number <= count; number++)
            await services.GetRequiredService<AnswerPractice>().RunAsync(actor, round, number, await PracticeMarksAsync(round, number, right), isUnsure: false);
        return round;
    }
}
