namespace LearnLaw.Shared.Settings;

/// <summary>When a meeting takes sign-ins by code. A meeting keeps the times it was planned with; no law sets them.</summary>
/// <param name="OpensMinutes">Sign-in opens this long before the start.</param>
/// <param name="LateMinutes">Who signs in later than this after the start is late.</param>
/// <param name="ClosesMinutes">Sign-in ends by itself this long after the start, closed or not.</param>
public sealed record SignInTimes(int OpensMinutes, int LateMinutes, int ClosesMinutes)
{
    public const int MaxOpensMinutes = 4 * 60;
    public const int MaxClosesMinutes = 12 * 60;

    public static readonly SignInTimes Default = new(OpensMinutes: 30, LateMinutes: 5, ClosesMinutes: 240);

    public bool AreSensible =>
        OpensMinutes is >= 0 and <= MaxOpensMinutes && LateMinutes >= 0 && LateMinutes <= ClosesMinutes && ClosesMinutes is >= 5 and <= MaxClosesMinutes;
}
