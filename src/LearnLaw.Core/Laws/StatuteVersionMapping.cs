using System.Globalization;
using LearnLaw.Laws.LawText;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LearnLaw.Laws;

internal sealed class StatuteVersionMapping : IEntityTypeConfiguration<StatuteVersion>
{
    /// <summary>Hexadecimal SHA-256.</summary>
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StatuteVersion> builder)
    {
        builder.ToTable("StatuteVersions");
        builder.Property(v => v.AmendingAct).HasMaxLength(StatuteVersion.MaxAmendingActLength);
        builder.Property(v => v.SourceAddress).HasMaxLength(StatuteVersion.MaxAddressLength);
        builder.Property(v => v.ContentHash).HasMaxLength(HashLength);
        builder.Property(v => v.TextHash).HasMaxLength(HashLength);
        builder.Property(v => v.Events).HasConversion(
            new ValueConverter<IReadOnlyList<StatuteEvent>, string>(events => Write(events), text => Read(text)),
            new ValueComparer<IReadOnlyList<StatuteEvent>>((a, b) => Write(a) == Write(b), events => Write(events).GetHashCode(StringComparison.Ordinal)));
        builder.HasIndex(v => new { v.StatuteId, v.Date }).IsUnique();
        builder.HasIndex(v => v.ContentHash);
        builder.HasIndex(v => v.SearchKey).IsUnique();
        builder.HasMany(v => v.Nodes).WithOne().HasForeignKey(n => n.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(v => v.Nodes).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(v => v.Files).WithOne().HasForeignKey(f => f.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(v => v.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>One event a line: date, line of the file, words. The words come from one line of a file and hold no line break.</summary>
    private static string Write(IReadOnlyList<StatuteEvent>? events) => string.Join(
        '\n', (events ?? []).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Date:yyyy-MM-dd}\t{e.Line}\t{e.What}")));

    private static List<StatuteEvent> Read(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 3)).Select(parts => new StatuteEvent(
            DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            parts[2],
            int.Parse(parts[1], CultureInfo.InvariantCulture))),
    ];
}
