using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.People;

internal sealed class OrgUnitMapping : IEntityTypeConfiguration<OrgUnit>
{
    /// <summary>"/" and 33 characters a level.</summary>
    private const int MaxPathLength = 1 + (33 * (OrgUnit.MaxDepth + 1));

    public void Configure(EntityTypeBuilder<OrgUnit> builder)
    {
        builder.ToTable("OrgUnits");
        builder.Property(u => u.Name).HasMaxLength(OrgUnit.MaxNameLength);
        builder.Property(u => u.Path).HasMaxLength(MaxPathLength);
        builder.Ignore(u => u.Depth);
        builder.HasIndex(u => u.Path);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
