using LearnLaw.Certificates;

namespace LearnLaw.Tests.Certificates;

/// <summary>Fields of invented certificates.</summary>
internal static class SampleCertificates
{
    public static readonly Uri Verification = new("https://law.example/verify/ABCDEFGHJKMN");
    public static readonly DateTime IssuedAt = new(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc);

    public static CertificateFields Course(decimal? score = 92.5m) => new()
    {
        Number = "西学〔2026〕0001",
        Code = "ABCDEFGHJKMN",
        HolderName = "张建国",
        UnitName = "西大沟镇综合执法办公室",
        Issuer = "西大沟镇人民政府",
        IssuedOn = new DateOnly(2026, 11, 23),
        Course = new CourseResult("宪法与日常工作", score, new DateOnly(2026, 11, 20)),
    };

    public static CertificateFields Attendance() => Course() with
    {
        Number = "西学〔2026〕0002",
        Course = null,
        Attendance = new AttendanceResult(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 23), Present: 21, Late: 1, Leave: 1, Absent: 1),
    };
}
