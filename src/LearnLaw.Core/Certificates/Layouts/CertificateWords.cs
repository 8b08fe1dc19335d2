using System.Globalization;

namespace LearnLaw.Certificates.Layouts;

/// <summary>The fields of a certificate as words of one language, by the names that layout files use.</summary>
internal static class CertificateWords
{
    private static readonly string[] Shared = ["number", "name", "unit", "issuer", "issued", "code"];
    private static readonly string[] Course = ["title", "score", "completed"];
    private static readonly string[] Attendance = ["from", "to", "invited", "attended", "late", "leave", "absent", "rate"];

    public static IEnumerable<string> Names(CertificateKind kind) =>
        Shared.Concat(kind == CertificateKind.Course ? Course : Attendance);

    /// <summary>A count of none is empty: nobody wants "0 late" in print.</summary>
    public static Dictionary<string, string> Of(CertificateFields fields, string language)
    {
        var words = new Dictionary<string, string>
        {
            ["number"] = fields.Number,
            ["name"] = fields.HolderName,
            ["unit"] = fields.UnitName,
            ["issuer"] = fields.Issuer,
            ["issued"] = Date(fields.IssuedOn),
            ["code"] = VerificationCode.Grouped(fields.Code),
        };
        if (fields.Course is { } course)
        {
            words["title"] = course.Title;
            words["score"] = course.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
            words["completed"] = Date(course.CompletedOn);
        }
        if (fields.Attendance is { } attendance)
        {
            words["from"] = Date(attendance.From);
            words["to"] = Date(attendance.To);
            words["invited"] = Count(attendance.Invited);
            words["attended"] = Count(attendance.Attended);
            words["late"] = Count(attendance.Late);
            words["leave"] = Count(attendance.Leave);
            words["absent"] = Count(attendance.Absent);
            words["rate"] = attendance.Rate is { } rate ? $"{(rate * 100).ToString("0.#", CultureInfo.InvariantCulture)}%" : "";
        }
        return words;

        string Date(DateOnly day) => language.StartsWith("zh", StringComparison.Ordinal)
            ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
    }

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
