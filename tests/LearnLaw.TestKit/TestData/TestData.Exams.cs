using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>A quiz over a bank of its own: four single, two multiple and two true-or-false questions, 18 points.</summary>
    public async Task<Guid> CreateQuizAsync(Func<QuizDefinition, QuizDefinition>? change = null) =>
        await CreateQuizAsync(await CreateFullBankAsync(), 8, change);

    public async Task<QuestionBank> CreateFullBankAsync()
    {
        var bank = await CreateBankAsync();
        foreach (var type in new[] { "single", "single", "single", "single", "multiple", "multiple", "truefalse", "truefalse" })
            await CreateQuestionAsync(bank, type);
        return bank;
    }

    public Task<Guid> CreateQuizAsync(QuestionBank bank, int count, Func<QuizDefinition, QuizDefinition>? change = null)
    {
        var definition = new QuizDefinition { Title = $"测验{Next()}", Draws = [new DrawRule(bank.Code, null, count)] };
        return services.GetRequiredService<DefineQuiz>().RunAsync(Actor.System, null, change is null ? definition : change(definition));
    }

    /// <summary>The letters that a right answer to each question of the attempt's paper has, by number.</summary>
    public async Task<IReadOnlyDictionary<int, string[]>> RightMarksAsync(Guid attemptId)
    {
        var attempt = await Db.Attempts.AsNoTracking().SingleAsync(a => a.Id == attemptId);
        var paper = await Db.Papers.AsNoTracking().SingleAsync(p => p.Id == attempt.PaperId);
        var versions = await VersionsAsync();
        return paper.Items
            .Select((item, i) => (Number: i + 1, Marks: RightMarks(item, versions[item.VersionId].ToDraft())))
            .ToDictionary(x => x.Number, x => x.Marks);

        static string[] RightMarks(PaperItem item, QuestionDraft draft)
        {
            var type = QuestionTypes.Of(draft.Type);
            var marks = type.MarksOf(AskedQuestion.Of(draft), item.Order, type.RightAnswer(draft));
            return type is ChoiceType ? [.. marks.Order(StringComparer.Ordinal)] : [.. marks];
        }
    }

    /// <summary>Answers the first so many questions rightly and the rest not at all.</summary>
    public async Task AnswerRightlyAsync(Actor actor, Guid attemptId, int count = int.MaxValue)
    {
        var saveAnswer = services.GetRequiredService<SaveAnswer>();
        foreach (var (number, marks) in (await RightMarksAsync(attemptId)).OrderBy(r => r.Key).Take(count))
            await saveAnswer.RunAsync(actor, attemptId, number, marks, isUnsure: false);
    }
}
