using LearnLaw.Certificates;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>The certificate of a course passed today, issued as the job issues it.</summary>
    public async Task<Certificate> CreateCertificateAsync(User holder, string title = "宪法导读", decimal? score = 92, Guid? courseId = null)
    {
        var course = courseId ?? Guid.CreateVersion7();
        await services.GetRequiredService<ClaimCourseCertificate>().RunAsync(holder.Id, course, title, score, Clock.UtcNow);
        await Db.SaveChangesAsync();
        await services.GetRequiredService<IssueClaimedCertificates>().RunAsync(CancellationToken.None);
        return await Db.Certificates.SingleAsync(c => c.HolderId == holder.Id && c.CourseId == course && c.RevokedAt == null);
    }
}
