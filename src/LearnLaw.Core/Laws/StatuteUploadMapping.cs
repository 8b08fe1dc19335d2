using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws;

internal sealed class StatuteUploadMapping : IEntityTypeConfiguration<StatuteUpload>
{
    public void Configure(EntityTypeBuilder<StatuteUpload> builder)
    {
        builder.ToTable("StatuteUploads");
        builder.Property(u => u.Title).HasMaxLength(Statute.MaxTitleLength);
        builder.HasIndex(u => u.At);
        builder.HasMany(u => u.Files).WithOne().HasForeignKey(f => f.UploadId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(u => u.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
