using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LearnLaw.Data;

/// <summary>
/// Instants are UTC. SQLite gives back an unspecified kind and PostgreSQL refuses anything but UTC, so the kind is
/// set on the way out and demanded on the way in.
/// </summary>
public sealed class UtcConvention() : ValueConverter<DateTime, DateTime>(
    value => Checked(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value
        : throw new InvalidOperationException("An instant must be stored as UTC.");
}
