namespace LearnLaw.Certificates;

/// <summary>Whom a certificate is for, and of which unit, as of now.</summary>
internal sealed record CertificateHolder(Guid UserId, string Name, Guid UnitId, string UnitName);

/// <summary>A certificate before it has a number: exactly one of course and attendance is set.</summary>
internal sealed record CertificateDraft(
    CertificateHolder Holder, CourseResult? Course = null, Guid? CourseId = null, AttendanceResult? Attendance = null);
