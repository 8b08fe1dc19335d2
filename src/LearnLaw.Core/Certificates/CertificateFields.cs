namespace LearnLaw.Certificates;

/// <summary>
/// What a certificate states, as data: taken down once when it is issued and never again read from the course, the
/// meetings or the person, whose names and units go on changing.
/// </summary>
public sealed record CertificateFields
{
    public required string Number { get; init; }
    public required string Code { get; init; }
    public required string HolderName { get; init; }
    /// <summary>Empty for someone without a unit.</summary>
    public required string UnitName { get; init; }
    public required string Issuer { get; init; }
    public required DateOnly IssuedOn { get; init; }
    /// <summary>Set on a certificate of kind Course, and only there.</summary>
    public CourseResult? Course { get; init; }
    /// <summary>Set on a certificate of kind Attendance, and only there.</summary>
    public AttendanceResult? Attendance { get; init; }

    public CertificateKind Kind => Course is not null ? CertificateKind.Course : CertificateKind.Attendance;
}
