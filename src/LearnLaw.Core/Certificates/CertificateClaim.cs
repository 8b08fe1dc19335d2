using LearnLaw.Shared;

namespace LearnLaw.Certificates;

/// <summary>
/// A certificate that has been earned and not yet been numbered. Whoever passes a course writes one in the same save; the
/// register is entered afterwards, one at a time, because numbers without gaps need a queue and a learner handing in a test
/// must not wait in it or be refused by it.
/// </summary>
public sealed class CertificateClaim : Entity
{
    private CertificateClaim() => Title = "";

    public CertificateClaim(Guid userId, Guid courseId, string title, decimal? score, DateOnly completedOn)
    {
        UserId = userId;
        CourseId = courseId;
        Title = title.Length <= Certificate.MaxTitleLength ? title : title[..(Certificate.MaxTitleLength - 1)] + "…";
        Score = score;
        CompletedOn = completedOn;
    }

    public Guid UserId { get; private set; }

    public Guid CourseId { get; private set; }

    public string Title { get; private set; }

    public decimal? Score { get; private set; }

    public DateOnly CompletedOn { get; private set; }

    public CourseResult Result => new(Title, Score, CompletedOn);
}
