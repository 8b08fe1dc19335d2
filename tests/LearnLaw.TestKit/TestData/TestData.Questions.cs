using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>A word that stands in every explanation made here, so that a test can look for a leak.</summary>
    public const string ExplanationMark = "解析暗号";

    public async Task<QuestionBank> CreateBankAsync(string? code = null, string? name = null, Guid? unitId = null)
    {
        var number = Next();
        var bank = new QuestionBank(code ?? $"bank{number}", name ?? $"题库{number}", unitId);
        Db.QuestionBanks.Add(bank);
        await Db.SaveChangesAsync();
        return bank;
    }

    /// <summary>A published question of the bank; the right answer of a choice is 对的, or 对的一 and 对的二.</summary>
    public async Task<Question> CreateQuestionAsync(
        QuestionBank bank, string type = "single", string topic = "", bool publish = true, Func<QuestionDraft, QuestionDraft>? change = null)
    {
        var number = Next();
        var question = new Question($"test-{number:000}", bank.Id, topic, sourceFile: null);
        var draft = Draft(type, $"第{number}题的题干");
        question.PlaceUnder(topic, topic);
        question.Write(change is null ? draft : change(draft), publish, authorId: null, Clock.UtcNow);
        Db.Questions.Add(question);
        await Db.SaveChangesAsync();
        return question;
    }

    public static QuestionDraft Draft(string type = "single", string stem = "国家的一切权力属于谁？") => type switch
    {
        "multiple" => new QuestionDraft
        {
            Type = type, Stem = stem, Key = "AC", Options = [new("A", "对的一"), new("B", "错的一"), new("C", "对的二"), new("D", "错的二")],
            Explanation = $"{ExplanationMark}：两项。", Citations = ["宪法/33/2"],
        },
        "truefalse" => new QuestionDraft
        {
            Type = type, Stem = stem, Key = "T", Explanation = $"{ExplanationMark}：是。", Citations = ["宪法/1"],
        },
        _ => new QuestionDraft
        {
            Type = type, Stem = stem, Key = "B", Options = [new("A", "错的一"), new("B", "对的"), new("C", "错的二"), new("D", "错的三")],
            Explanation = $"{ExplanationMark}：一项。", Citations = ["宪法/2"],
        },
    };

    /// <summary>Published versions in the order of their ids, for tests that look behind a paper.</summary>
    public Task<Dictionary<Guid, QuestionVersion>> VersionsAsync() => Db.QuestionVersions.AsNoTracking().ToDictionaryAsync(v => v.Id);
}
