using LearnLaw.Certificates.Layouts;
using Xunit;

namespace LearnLaw.Tests.Certificates.Layouts;

public sealed class CertificateLayoutsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learnlaw-layouts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Compose_ShippedCourseLayout_SaysWhatWasPassed()
    {
        var sheets = new CertificateLayouts(CertificateLayouts.InstalledFolder).Compose(SampleCertificates.Course());

        Assert.Equal(["zh-CN", "en"], sheets.Select(s => s.Language));
        Assert.Equal("于2026年11月20日学完《宪法与日常工作》课程全部内容，测验成绩92.5分，成绩合格，特发此证。", sheets[0].Body);
        Assert.Equal("编号：西学〔2026〕0001", sheets[0].Number);
        Assert.Equal("张建国 同志：", sheets[0].Holder);
        Assert.Equal("2026年11月23日", sheets[0].Date);
        Assert.Equal("核验码：ABCD-EFGH-JKMN", sheets[0].VerifyCode);
        Assert.Equal(
            "has completed the course “宪法与日常工作” on 20 November 2026 and passed its test with a score of 92.5.", sheets[1].Body);
    }

    [Fact]
    public void Compose_CourseWithoutTest_LeavesOutThePartAboutTheScore()
    {
        var sheets = new CertificateLayouts(CertificateLayouts.InstalledFolder).Compose(SampleCertificates.Course(score: null));

        Assert.Equal("于2026年11月20日学完《宪法与日常工作》课程全部内容，成绩合格，特发此证。", sheets[0].Body);
        Assert.Equal("has completed the course “宪法与日常工作” on 20 November 2026.", sheets[1].Body);
    }

    [Fact]
    public void Compose_ShippedAttendanceLayout_CountsAndLeavesOutWhatDidNotHappen()
    {
        var layouts = new CertificateLayouts(CertificateLayouts.InstalledFolder);
        var some = SampleCertificates.Attendance();
        var always = some with { Attendance = some.Attendance! with { Present = 24, Late = 0, Leave = 0, Absent = 0 } };

        Assert.Equal(
            "在2026年1月1日至2026年11月23日期间，应参加集体学法24次，实际参加22次（其中迟到1次），请假1次，缺席1次，出勤率95.7%。特此证明。",
            layouts.Compose(some)[0].Body);
        Assert.Equal(
            "在2026年1月1日至2026年11月23日期间，应参加集体学法24次，实际参加24次，出勤率100%。特此证明。", layouts.Compose(always)[0].Body);
        Assert.Equal(
            "attended 24 of 24 collective law-study meetings from 1 January 2026 to 23 November 2026. Attendance rate 100%.",
            layouts.Compose(always)[1].Body);
    }

    [Theory]
    [InlineData("kind: Course\nlanguages:\n  zh-CN:\n    title: 证书\n    body: ['{nmae}']", "nmae")]
    [InlineData("kind: Course\nlanguages:\n  zh-CN:\n    title: 证书\n    body: ['应参加{invited}次']", "invited")]
    [InlineData("kind: Course\nlanguages:\n  zh-CN:\n    titel: 证书", "line 4")]
    [InlineData("kind: Course\nlanguages:\n  zh-CN:\n    title: 证书", "title and body")]
    [InlineData("kind: Course\nlanguages:\n  en:\n    title: Certificate\n    body: [x]", "zh-CN")]
    [InlineData("", "empty")]
    public void Load_FileWithAMistake_IsRefusedAndNamesIt(string yaml, string named)
    {
        File.Copy(
            Path.Combine(CertificateLayouts.InstalledFolder, "attendance.yaml"), Path.Combine(folder.FullName, "attendance.yaml"));
        File.WriteAllText(Path.Combine(folder.FullName, "course.yaml"), yaml);

        var refused = Assert.Throws<InvalidDataException>(() => new CertificateLayouts(folder.FullName));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_KindWithoutLayout_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new CertificateLayouts(folder.FullName));
}
