namespace LearnLaw.Reports;

/// <summary>Who of a unit has what assigned, and how far.</summary>
/// <param name="Assigned">应学: people with at least one course of the year.</param>
/// <param name="Participating">已学: of these, people who have read a lesson or completed a course of theirs.</param>
/// <param name="Completed">People who have completed every compulsory course (every course, where none is compulsory), retired ones left out.</param>
/// <param name="Overdue">People with a course past its due date that is not retired.</param>
public sealed record CoverageFigures(int Assigned, int Participating, int Completed, int Overdue)
{
    /// <summary>参学率 = 已学 ÷ 应学, 0 to 1; null when nobody is assigned.</summary>
    public double? Participation => Assigned > 0 ? (double)Participating / Assigned : null;

    /// <summary>合格率 = completed ÷ 应学.</summary>
    public double? Completion => Assigned > 0 ? (double)Completed / Assigned : null;
}

public sealed record UnitCoverage(Guid UnitId, string Name, CoverageFigures Figures);

/// <summary>One course alone: who has it assigned, has begun it, has completed it, is overdue for it.</summary>
public sealed record CourseCoverage(Guid CourseId, string Title, string? TitleEn, bool IsRetired, CoverageFigures Figures);

/// <summary>One person of the coverage: the row behind the figures.</summary>
/// <param name="Courses">Courses that are asked of the person: retired ones only if they are done.</param>
public sealed record PersonCoverage(Guid UserId, string Name, Guid UnitId, string Unit, int Courses, int Done, bool HasBegun, bool IsComplete, bool IsOverdue);

/// <param name="Stand">As of when.</param>
/// <param name="Total">Everybody of the units in question.</param>
/// <param name="ByUnit">In the order of the tree; people under the unit they count in, not those of the units below.</param>
/// <param name="ByCourse">In the order of their titles.</param>
/// <param name="People">The rows behind all figures.</param>
public sealed record StudyCoverage(
    YearStand Stand, CoverageFigures Total, IReadOnlyList<UnitCoverage> ByUnit, IReadOnlyList<CourseCoverage> ByCourse, IReadOnlyList<PersonCoverage> People);
