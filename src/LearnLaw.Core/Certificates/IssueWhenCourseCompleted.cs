using LearnLaw.Courses;
using LearnLaw.Shared;

namespace LearnLaw.Certificates;

/// <summary>Who completes a course has earned its certificate; the claim is stored together with the completion.</summary>
public sealed class IssueWhenCourseCompleted(ClaimCourseCertificate claim) : IEventHandler<CourseCompleted>
{
    public Task HandleAsync(CourseCompleted happened, CancellationToken ct) =>
        claim.RunAsync(happened.UserId, happened.CourseId, happened.Title, happened.Score, happened.CompletedAt, ct);
}
