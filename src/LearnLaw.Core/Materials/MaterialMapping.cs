using LearnLaw.Data;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Materials;

internal sealed class MaterialMapping : IEntityTypeConfiguration<Material>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Material> builder)
    {
        builder.ToTable("Materials");
        builder.Property(m => m.Title).HasMaxLength(MaterialFacts.MaxTitleLength);
        builder.Property(m => m.Source).HasMaxLength(MaterialFacts.MaxSourceLength);
        builder.Property(m => m.Description).HasMaxLength(MaterialFacts.MaxDescriptionLength);
        builder.Property(m => m.FileName).HasMaxLength(Material.MaxFileNameLength);
        builder.Property(m => m.Hash).HasMaxLength(HashLength);
        builder.Property(m => m.Audience).AsJson();
        builder.Property(m => m.Citations).AsJson();
        builder.Ignore(m => m.Facts);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.Hash);
        builder.HasIndex(m => new { m.UnitId, m.State });
    }
}
