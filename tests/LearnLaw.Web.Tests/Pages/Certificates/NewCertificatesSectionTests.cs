using LearnLaw.People;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Certificates;

public sealed class NewCertificatesSectionTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Get_StartPage_ShowsNewCertificatesAndNoOldOnes()
    {
        var holder = await app.MakeAsync(data => data.CreateUserAsync(app.Office));
        Assert.DoesNotContain("新发的证书", await MainTextAsync(holder));

        var certificate = await app.IssueAsync(holder, "宪法导读");
        Assert.Contains($"《宪法导读》 {certificate.Number}", await MainTextAsync(holder));

        app.Time.Advance(TimeSpan.FromDays(31));
        Assert.DoesNotContain("新发的证书", await MainTextAsync(holder));
    }

    private async Task<string> MainTextAsync(User person) => (await (await app.SignedInAsync(person)).GetAsync("/")).MainText;
}
