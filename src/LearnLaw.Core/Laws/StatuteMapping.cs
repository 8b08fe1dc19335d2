using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws;

internal sealed class StatuteMapping : IEntityTypeConfiguration<Statute>
{
    public void Configure(EntityTypeBuilder<Statute> builder)
    {
        builder.ToTable("Statutes");
        builder.Property(s => s.Title).HasMaxLength(Statute.MaxTitleLength);
        builder.Property(s => s.ShortTitle).HasMaxLength(Statute.MaxTitleLength);
        builder.Property(s => s.Slug).HasMaxLength(Statute.MaxTitleLength);
        builder.HasIndex(s => s.Slug).IsUnique();
        builder.HasMany(s => s.Versions).WithOne().HasForeignKey(v => v.StatuteId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(s => s.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
