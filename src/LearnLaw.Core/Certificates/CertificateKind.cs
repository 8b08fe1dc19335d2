namespace LearnLaw.Certificates;

/// <summary>What a certificate says of its holder.</summary>
public enum CertificateKind
{
    /// <summary>Passed one course.</summary>
    Course,

    /// <summary>Took part in collective study over a period.</summary>
    Attendance,
}
