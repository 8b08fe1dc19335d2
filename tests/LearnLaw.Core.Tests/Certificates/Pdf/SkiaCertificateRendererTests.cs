using System.Text;
using LearnLaw.Certificates;
using LearnLaw.Certificates.Layouts;
using LearnLaw.Certificates.Pdf;
using Microsoft.Extensions.Options;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace LearnLaw.Tests.Certificates.Pdf;

/// <summary>The drawn page as another program reads it.</summary>
public sealed class SkiaCertificateRendererTests : IDisposable
{
    private const int MostBytes = 50 * 1024;

    private static readonly CertificateLayouts Layouts = new(CertificateLayouts.InstalledFolder);

    private readonly SkiaCertificateRenderer renderer = new(Options.Create(new CertificateOptions()));

    public static TheoryData<CertificateKind, string> Sheets => new()
    {
        { CertificateKind.Course, "zh-CN" },
        { CertificateKind.Course, "en" },
        { CertificateKind.Attendance, "zh-CN" },
        { CertificateKind.Attendance, "en" },
    };

    public void Dispose() => renderer.Dispose();

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Render_AnyKindAndLanguage_ReadsBackWordForWord(CertificateKind kind, string language)
    {
        var sheet = SheetOf(kind == CertificateKind.Course ? SampleCertificates.Course() : SampleCertificates.Attendance(), language);

        var pdf = Render(sheet);

        var page = Read(pdf);
        Assert.Equal(Words(sheet), page.Text);
        Assert.True(pdf.Length < MostBytes, $"{pdf.Length} bytes");
        Assert.Equal((842, 595), (page.Width, page.Height));
    }

    [Fact]
    public void Render_ACertificate_NamesItInTheDocument()
    {
        using var document = PdfDocument.Open(Render(SheetOf(SampleCertificates.Course())));

        Assert.Equal(1, document.NumberOfPages);
        Assert.Equal("学法合格证书 编号：西学〔2026〕0001", document.Information.Title);
        Assert.Equal("西大沟镇人民政府", document.Information.Author);
    }

    [Fact]
    public void Render_Twice_GivesTheSameBytes() =>
        Assert.Equal(Render(SheetOf(SampleCertificates.Course())), Render(SheetOf(SampleCertificates.Course())));

    [Fact]
    public void Render_OnManyThreads_DrawsEachAsIfAlone()
    {
        var sheets = Enumerable.Range(1, 24).Select(i => SheetOf(SampleCertificates.Course() with { Number = $"西学〔2026〕{i:0000}" })).ToList();
        var alone = sheets.ConvertAll(Render);

        var together = sheets.AsParallel().AsOrdered().WithDegreeOfParallelism(6).Select(Render).ToList();

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Render_LongestFields_StaysInItsPlaces(string language)
    {
        var longest = SampleCertificates.Course() with
        {
            Number = $"{new string('编', 10)}〔2026〕123456",
            HolderName = string.Concat(Enumerable.Repeat("古丽", 20)),
            UnitName = string.Concat(Enumerable.Repeat("西大沟镇综合行政执法", 6)),
            Issuer = string.Concat(Enumerable.Repeat("西大沟镇人民政府委员", 6)),
            Course = new CourseResult(string.Concat(Enumerable.Repeat("宪法和有关法律导读第2讲", 16)), 100, new DateOnly(2026, 11, 20)),
        };

        var page = Read(Render(SheetOf(longest, language)));

        Assert.Equal(Words(SheetOf(longest, language)), page.Text);
        AssertInsideFrameAndApart(page);
    }

    [Fact]
    public void Render_LongestLatinNames_AreCutIntoLines()
    {
        var sheet = SheetOf(SampleCertificates.Attendance() with { HolderName = new string('W', 40), UnitName = new string('M', 60) }, "en");

        var page = Read(Render(sheet));

        Assert.Equal(Words(sheet), page.Text);
        AssertInsideFrameAndApart(page);
    }

    [Fact]
    public void Render_CharacterNoFontHas_PrintsTheMissingSort()
    {
        var sheet = SheetOf(SampleCertificates.Course() with { HolderName = "张\U0003106C" });

        Assert.Equal([new Rune(0x3106C)], renderer.Unprintable(sheet.Holder));
        Assert.Contains("张〓 同志", Read(Render(sheet)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unprintable_NamesAsTheyOccur_IsEmpty() =>
        Assert.Empty(renderer.Unprintable("张建国 欧阳娜娜 买买提·吐尔逊 阿依古丽 丁祎㛃 Wang-Li 〔2026〕《》“”"));

    [Fact]
    public void Render_FontFolderWithoutFonts_SaysWhatIsMissing()
    {
        using var lost = new SkiaCertificateRenderer(Options.Create(new CertificateOptions { FontFolder = Path.GetTempPath() }));

        Assert.Throws<FileNotFoundException>(() => lost.Render(SheetOf(SampleCertificates.Course()), SampleCertificates.Verification, SampleCertificates.IssuedAt));
    }

    private static CertificateSheet SheetOf(CertificateFields fields, string language = "zh-CN") =>
        Layouts.Compose(fields).Single(sheet => sheet.Language == language);

    private byte[] Render(CertificateSheet sheet) => renderer.Render(sheet, SampleCertificates.Verification, SampleCertificates.IssuedAt);

    private static Page Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(1);
    }

    private static string Words(CertificateSheet sheet) => string.Concat(
        sheet.Title, sheet.Number, sheet.Holder, sheet.Unit, sheet.Body, sheet.Issuer, sheet.Date, sheet.Stamp,
        sheet.VerifyHint, "https://law.example/verify", sheet.VerifyCode);

    private static void AssertInsideFrameAndApart(Page page)
    {
        const double Frame = 36;
        Assert.All(page.Letters, letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, Frame, page.Width - Frame);
            Assert.InRange(letter.EndBaseLine.X, Frame, page.Width - Frame);
            Assert.InRange(letter.StartBaseLine.Y, Frame, page.Height - Frame);
        });
        // Squares of type, a little smaller than they are, must not lie on one another.
        var squares = page.Letters.Where(l => l.Value != " ").Select(l => (
            Left: l.StartBaseLine.X + 0.1 * l.Width, Right: l.EndBaseLine.X - 0.1 * l.Width,
            Bottom: l.StartBaseLine.Y, Top: l.StartBaseLine.Y + 0.7 * l.PointSize, l.Value)).ToList();
        for (var i = 0; i < squares.Count; i++)
        {
            for (var j = i + 1; j < squares.Count; j++)
            {
                var (a, b) = (squares[i], squares[j]);
                Assert.False(
                    a.Left < b.Right && b.Left < a.Right && a.Bottom < b.Top && b.Bottom < a.Top, $"{a} and {b} overlap");
            }
        }
    }
}
