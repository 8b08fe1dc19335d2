using System.Text;

namespace LearnLaw.Certificates;

/// <summary>One line of the preview before certificates of attendance are issued.</summary>
/// <param name="Figures">All zero for someone who was invited to nothing.</param>
/// <param name="Obstacle">The resource key of what stands in the way; null if the certificate can be issued.</param>
/// <param name="Unprintable">Characters of the name that no installed font has: it can be issued, and whoever issues should know.</param>
public sealed record AttendanceCandidate(
    Guid UserId, string Name, string UnitName, AttendanceResult Figures, string? Obstacle, IReadOnlyList<Rune> Unprintable);
