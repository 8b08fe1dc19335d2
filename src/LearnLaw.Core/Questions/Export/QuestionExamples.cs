using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Export;

/// <summary>One question of each type for the template, in our own words.</summary>
internal static class QuestionExamples
{
    public static IReadOnlyList<ExportedQuestion> All { get; } =
    [
        One(new QuestionDraft { Type = "single", Stem = "中华人民共和国的一切权力属于（　　）。", Options = Lettered("人民", "政府", "人民代表大会", "全体公务员"), Key = "A", Explanation = "权力的来源是人民，人民代表大会是行使权力的机关。", Citations = ["宪法/2/1"], Difficulty = QuestionDifficulty.Easy }),
        One(new QuestionDraft { Type = "multiple", Stem = "下列哪些是基层群众性自治组织？", Options = Lettered("村民委员会", "居民委员会", "乡镇人民政府", "派出所"), Key = "AB", Citations = ["宪法/111/1"] }),
        One(new QuestionDraft { Type = "truefalse", Stem = "中华人民共和国公民在法律面前一律平等。", Key = TrueFalse.True, Citations = ["宪法/33/2"], Difficulty = QuestionDifficulty.Easy }),
        One(new QuestionDraft { Type = "blank", Stem = "年满____周岁的公民，除依照法律被剥夺政治权利的人外，都有选举权和____。", Key = FillBlank.KeyOf([["十八", "18"], ["被选举权"]]), Citations = ["宪法/34"] }),
        One(new QuestionDraft { Type = "ordering", Stem = "把调解一起邻里纠纷的步骤排好顺序。", Options = Lettered("达成协议", "受理申请", "回访", "听双方说明"), Key = "BDAC" }),
        One(new QuestionDraft { Type = "matching", Stem = "把文件与制定它的机关对应起来。", Options = Lettered("法律", "行政法规"), Matches = [new("1", "国务院"), new("2", "全国人民代表大会及其常务委员会"), new("3", "乡镇人民政府")], Key = "21" }),
        One(new QuestionDraft { Type = "short", Stem = "简述会前学法的意义。", Key = "一是让决策有依据；二是把学法变成习惯。", Points = [new("决策有依据", 2), new("形成习惯")] }),
        One(new QuestionDraft
        {
            Type = "case", Stem = "村民老王与邻居因为院墙滴水发生争执，来到村里要求处理。", Key = "",
            Parts =
            [
                new QuestionDraft { Type = "single", Stem = "村里最先应当做什么？", Options = Lettered("了解情况，组织调解", "责令拆墙", "罚款"), Key = "A" },
                new QuestionDraft { Type = "truefalse", Stem = "调解必须双方自愿。", Key = TrueFalse.True },
            ],
        }),
    ];

    private static ExportedQuestion One(QuestionDraft draft) => new("", "示例", draft);

    private static IReadOnlyList<QuestionOption> Lettered(params string[] texts) => [.. texts.Select((t, i) => new QuestionOption(((char)('A' + i)).ToString(), t))];
}
