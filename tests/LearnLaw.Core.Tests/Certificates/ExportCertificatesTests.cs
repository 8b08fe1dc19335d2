using System.IO.Compression;
using LearnLaw.Certificates;
using LearnLaw.Shared;
using MiniExcelLibs;
using UglyToad.PdfPig;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class ExportCertificatesTests
{
    private static readonly CertificateListWords Words = new(
        "证书清单",
        ["编号", "姓名", "单位", "种类", "课程", "成绩", "完成", "起", "止", "应到", "实到", "发证", "发证单位", "核验码"],
        kind => kind.ToString());

    [Fact]
    public async Task Run_AFilteredList_HoldsItsValidCertificatesAndTheirList()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var kept = await it.Core.Data.CreateCertificateAsync(it.InOffice, "宪法导读", 88);
        var revoked = await it.Core.Data.CreateCertificateAsync(it.InOffice, "民法典导读");
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, revoked.Id, "成绩有误");
        await it.Core.Data.CreateCertificateAsync(it.InVillage);
        using var output = new MemoryStream();

        var count = await it.Core.Get<ExportCertificates>().RunAsync(
            it.Administrator, new CertificateFilter(UnitId: it.Office.Id), Words, output);

        Assert.Equal(1, count);
        using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        Assert.Equal(["西学〔2026〕0001 周三好.pdf", "证书清单.xlsx"], archive.Entries.Select(e => e.FullName));
        using var pdf = PdfDocument.Open(BytesOf(archive.Entries[0]));
        Assert.Contains(kept.Number, pdf.GetPage(1).Text, StringComparison.Ordinal);
        using var sheet = new MemoryStream(BytesOf(archive.Entries[1]));
        var row = Assert.Single(sheet.Query(useHeaderRow: true).Cast<IDictionary<string, object>>());
        Assert.Equal(("西学〔2026〕0001", "周三好", 88d, VerificationCode.Grouped(kept.Code)), (row["编号"], row["姓名"], row["成绩"], row["核验码"]));
    }

    [Fact]
    public async Task Run_AdministratorOfOneUnit_GetsNoOther()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.CreateCertificateAsync(it.InOffice);
        using var output = new MemoryStream();

        var refused = await Assert.ThrowsAsync<RuleException>(async () => await it.Core.Get<ExportCertificates>()
            .RunAsync(await it.AdministratorOfVillageAsync(), new CertificateFilter(UnitId: it.Office.Id), Words, output));

        Assert.Equal("certificates.nothing-to-export", refused.Key);
        Assert.Equal(0, output.Length);
        await Assert.ThrowsAsync<ForbiddenException>(async () => await it.Core.Get<ExportCertificates>()
            .RunAsync(await it.Core.Data.ActorOfAsync(it.InOffice), new CertificateFilter(), Words, output));
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
