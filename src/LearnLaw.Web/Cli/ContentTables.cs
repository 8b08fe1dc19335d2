using System.Globalization;
using LearnLaw.ContentCheck;
using LearnLaw.People;

namespace LearnLaw.Web.Cli;

/// <summary>A content report as tables for the terminal.</summary>
public static class ContentTables
{
    private static readonly AudienceGroup?[] Audiences = [null, .. Enum.GetValues<AudienceGroup>().Select(g => (AudienceGroup?)g)];

    public static IEnumerable<string> Of(ContentReport report) =>
    [
        "Courses", .. Courses(report).Lines(), "",
        "Questions by statute, type, difficulty and audience (one for several groups stands under each)", .. Questions(report).Lines(), "",
        $"Held against {(report.Statutes is { } statutes ? $"{statutes} statutes of the folder" : "the library")}, else the catalogue", .. Law(report).Lines(), "",
        "Keys", .. Keys(report).Lines(), "",
        $"Duplicates: {report.Duplicates.Count}", .. report.Duplicates.Select(d => $"  {d.Code} = {d.Twin}{(d.IsExact ? "" : " but for numbers and names")}"), "",
        "Blind pass", .. BlindPass(report).Lines(),
    ];

    private static TextTable Courses(ContentReport report)
    {
        var table = new TextTable("course", "lessons", "characters", "minutes", "quiz draws");
        foreach (var course in report.Courses) table.Add(course.Slug, course.Lessons, course.Characters, course.Minutes, course.Draw);
        table.Add($"{report.Courses.Count} courses", report.Lessons, report.Courses.Sum(c => c.Characters), report.Courses.Sum(c => c.Minutes), "");
        return table;
    }

    private static TextTable Questions(ContentReport report)
    {
        var table = new TextTable(["statute", "type", "difficulty", .. Audiences.Select(a => a?.ToString().ToLowerInvariant() ?? "all")]);
        foreach (var row in report.QuestionCounts.GroupBy(c => (c.Law, c.Type, c.Difficulty)))
            table.Add([row.Key.Law, row.Key.Type, row.Key.Difficulty.ToString().ToLowerInvariant(), .. Audiences.Select(a => (object?)Sum(row, a))]);
        table.Add([$"{report.Questions} questions", "", "", .. Audiences.Select(a => (object?)Sum(report.QuestionCounts, a))]);
        return table;
    }

    private static int Sum(IEnumerable<QuestionCount> counts, AudienceGroup? audience) => counts.Where(c => c.Audience == audience).Sum(c => c.Count);

    private static TextTable Law(ContentReport report)
    {
        var table = new TextTable("", "all", "in the text", "within the total", "not at hand", "wrong", "sound");
        foreach (var (name, count) in new[] { ("citations", report.Citations), ("quotations", report.Quotations), ("figures", report.Figures) })
            table.Add(name, count.All, count.Right, count.Counted, count.NotAtHand, count.Wrong, Share(count.Right + count.Counted, count.All - count.NotAtHand));
        return table;
    }

    private static TextTable Keys(ContentReport report)
    {
        var letters = report.Keys.SelectMany(k => k.Letters.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        var sizes = report.Keys.SelectMany(k => k.RightOptions.Keys).Distinct().Order().ToList();
        var table = new TextTable(
            ["bank", .. letters, "true", "false", .. sizes.Select(s => $"{s} right"), "right is longest", "situations", "questions"]);
        foreach (var key in report.Keys)
        {
            table.Add(
            [
                key.Bank, .. letters.Select(l => (object?)key.Letters.GetValueOrDefault(l)), key.True, key.False,
                .. sizes.Select(s => (object?)key.RightOptions.GetValueOrDefault(s)), Share(key.LongestRight, key.Singles), Share(key.Situations, key.Questions), key.Questions,
            ]);
        }

        return table;
    }

    private static TextTable BlindPass(ContentReport report)
    {
        var table = new TextTable("bank", "questions", "answered", "hash fits", "not at hand", "disagreed", "covered");
        foreach (var pass in report.BlindPass.Append(Total(report.BlindPass)))
            table.Add(pass.Bank, pass.Questions, pass.Recorded, pass.Fitting, pass.NotAtHand, pass.Disagreed, Share(pass.Fitting + pass.NotAtHand, pass.Questions));
        return table;
    }

    private static BlindPassCount Total(IReadOnlyList<BlindPassCount> passes) => new(
        $"{passes.Count} banks", passes.Sum(p => p.Questions), passes.Sum(p => p.Recorded), passes.Sum(p => p.Fitting), passes.Sum(p => p.NotAtHand), passes.Sum(p => p.Disagreed));

    /// <summary>Rounded down, so that 100 % means all.</summary>
    private static string Share(int part, int whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{part * 100 / whole} %");
}
