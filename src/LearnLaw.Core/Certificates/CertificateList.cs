using LearnLaw.Shared.Sheets;

namespace LearnLaw.Certificates;

/// <summary>Certificates as the rows of a spreadsheet.</summary>
internal static class CertificateList
{
    public static byte[] ToXlsx(IReadOnlyList<CertificateFields> certificates, CertificateListWords words) =>
        XlsxExport.Write(new SheetTable(words.Title, words.Headings, certificates.Select(fields => Row(fields, words))));

    private static object?[] Row(CertificateFields fields, CertificateListWords words) =>
    [
        fields.Number, fields.HolderName, fields.UnitName, words.KindName(fields.Kind),
        fields.Course?.Title, fields.Course?.Score, Day(fields.Course?.CompletedOn),
        Day(fields.Attendance?.From), Day(fields.Attendance?.To), fields.Attendance?.Invited, fields.Attendance?.Attended,
        Day(fields.IssuedOn), fields.Issuer, VerificationCode.Grouped(fields.Code),
    ];

    private static DateTime? Day(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);
}
