using LearnLaw.Shared.Settings;

namespace LearnLaw.Shared;

/// <summary>
/// The organisation's time. Instants are stored as UTC; what a person types or reads, what a schedule means and where a
/// year ends follow the organisation's zone, never the host's.
/// </summary>
public sealed class OrganisationClock(TimeProvider time, CurrentSettings settings)
{
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(settings.Value.TimeZone, out var zone)
        ? zone
        : TimeZoneInfo.Utc;

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTime Now => ToLocal(UtcNow);

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The instant of a local time. A time that the zone skips (summer time) is moved on by the gap.</summary>
    public DateTime ToUtc(DateTime local)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var zone = Zone;
        if (zone.IsInvalidTime(unspecified)) unspecified = unspecified.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(unspecified, zone);
    }

    /// <summary>The instants at which the local days from <paramref name="first"/> to <paramref name="last"/> begin and end (end exclusive).</summary>
    public (DateTime From, DateTime Until) Range(DateOnly first, DateOnly last) =>
        (ToUtc(first.ToDateTime(TimeOnly.MinValue)), ToUtc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)));
}
