using LearnLaw.Questions.Import;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

/// <summary>
/// Banks as justice offices send them. The numbers are those of a careful count: records there are, imported clean, to be looked at,
/// refused because the source itself is broken (an option without words, two options alike, an answer missing).
/// </summary>
public sealed class RealBanksTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("enforcement-single.gb18030.txt", 727, 718, 9, 0, "single 727")]
    [InlineData("enforcement-multiple.docx", 353, 346, 6, 1, "multiple 352, short 1")]
    [InlineData("enforcement-truefalse.gb18030.txt", 1000, 1000, 0, 0, "truefalse 1000")]
    [InlineData("water-safety-题库.txt", 1192, 1186, 1, 5, "multiple 353, single 510, truefalse 329")]
    [InlineData("religion-题库.xlsx", 283, 281, 1, 1, "multiple 65, single 162, truefalse 56")]
    [InlineData("surveyking-题库导入模板.xlsx", 5, 5, 0, 0, "blank 1, multiple 1, short 1, single 1, truefalse 1")]
    public void Bank_IsRead(string name, int records, int clean, int flagged, int refused, string types)
    {
        var file = SharedFiles.PathOf("questions", "zh", name);
        var found = QuestionFiles.Read(new QuestionUpload(file, File.ReadAllBytes(file)));
        var line = $"{name}: {found.Questions.Count} found, {found.Questions.Count(q => q.IsClean)} clean, "
            + $"{found.Questions.Count(q => !q.IsClean && !q.IsRefused)} flagged, {found.Questions.Count(q => q.IsRefused)} refused";
        output.WriteLine(line);
        foreach (var question in found.Questions.Where(q => !q.IsClean))
            output.WriteLine($"  {question.At.Part} {question.At.Line} {string.Join("; ", question.Problems.Select(p => $"{p.Key} {string.Join(",", p.Arguments)}"))} {question.Draft.Stem[..Math.Min(40, question.Draft.Stem.Length)]}");
        foreach (var problem in found.Problems) output.WriteLine($"  {problem.At.Part} {problem.At.Line} {problem.Key} {string.Join(",", problem.Arguments)}");

        Assert.Equal($"{name}: {records} found, {clean} clean, {flagged} flagged, {refused} refused", line);
        Assert.Equal(types, string.Join(", ", found.Questions.GroupBy(q => q.Draft.Type).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
    }
}
