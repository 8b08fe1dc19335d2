using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Files.Content;

internal sealed class ContentFileMapping : IEntityTypeConfiguration<ContentFile>
{
    public void Configure(EntityTypeBuilder<ContentFile> builder)
    {
        builder.ToTable("ContentFiles").HasKey(f => f.Path);
        builder.Property(f => f.Path).HasMaxLength(ContentFile.MaxPathLength);
        builder.Property(f => f.Hash).HasMaxLength(64);
    }
}
