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
        "blank" => new QuestionDraft { Type = type, Stem = stem + "____和____", Key = "十五日|15日\n书面", Explanation = $"{ExplanationMark}：两空。", Citations = ["宪法/1"] },
        "ordering" => new QuestionDraft { Type = type, Stem = stem, Key = "CAB", Options = [new("A", "第二步"), new("B", "第三步"), new("C", "第一步")], Explanation = $"{ExplanationMark}：三步。" },
        "matching" => new QuestionDraft
        {
            Type = type, Stem = stem, Key = "21", Options = [new("A", "法律"), new("B", "规章")], Matches = [new("1", "由部门制定"), new("2", "由人大制定"), new("3", "由法院制定")],
            Explanation = $"{ExplanationMark}：两对。",
        },
        "short" => new QuestionDraft { Type = type, Stem = stem, Key = "范文暗号", Points = [new("说到程序", 1), new("说到期限", 2)], Explanation = $"{ExplanationMark}：两点。" },
        "case" => new QuestionDraft { Type = type, Stem = stem, Key = "", Parts = [Draft("single", "第一问"), Draft("multiple", "第二问"), Draft("blank", "第三问")], Explanation = $"{ExplanationMark}：三问。" },
        _ => new QuestionDraft
        {
            Type = type, Stem = stem, Key = "B", Options = [new("A", "错的一"), new("B", "对的"), new("C", "错的二"), new("D", "错的三")],
            Explanation = $"{ExplanationMark}：一项。", Citations = ["宪法/2"],
        },
    };

    /// <summary>Published versions in the order of their ids, for tests that look behind a paper.</summary>
    public Task<Dictionary<Guid, QuestionVersion>> VersionsAsync() => Db.QuestionVersions.AsNoTracking().ToDictionaryAsync(v => v.Id);
}
