using LearnLaw.People;

namespace LearnLaw.Questions.Import.Sheets;

/// <summary>Groups of people as our template names them.</summary>
internal static class SheetAudience
{
    private static readonly (string Word, AudienceGroup Group)[] Words =
    [
        ("领导", AudienceGroup.Leaders), ("机关", AudienceGroup.Staff), ("村", AudienceGroup.Village), ("执法", AudienceGroup.Enforcement),
    ];

    public static string Write(IEnumerable<AudienceGroup> groups) => string.Join("、", groups.Select(g => Words.First(w => w.Group == g).Word + (g == AudienceGroup.Enforcement ? "人员" : "干部")));

    public static IReadOnlyList<AudienceGroup> Read(string text) => [.. Words.Where(w => text.Contains(w.Word, StringComparison.Ordinal)).Select(w => w.Group)];
}
