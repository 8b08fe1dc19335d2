namespace LearnLaw.Laws.Comparison;

/// <summary>Two versions of a statute and what lies between them; the comparison is missing where only one version can be shown.</summary>
public sealed record ComparedVersions(Statute Statute, StatuteVersion? Before, StatuteVersion? After, VersionComparison? Comparison, DateOnly Today);
