namespace LearnLaw.Demo;

/// <summary>
/// The clock of the demonstration: stands where the story is, so that a year of records is made by the product's own use cases, each at its day.
/// </summary>
public sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private DateTimeOffset? standing;

    /// <summary>Stops the clock at an instant of the story.</summary>
    public void StandAt(DateTime utc) => standing = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    /// <summary>Back to the present.</summary>
    public void Release() => standing = null;

    public override DateTimeOffset GetUtcNow() => standing ?? real.GetUtcNow();
}
