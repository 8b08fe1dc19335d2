using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws;

internal sealed class StatuteFileMapping : IEntityTypeConfiguration<StatuteFile>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StatuteFile> builder)
    {
        builder.ToTable("StatuteFiles");
        builder.Property(f => f.Name).HasMaxLength(StatuteFile.MaxNameLength);
        builder.Property(f => f.Sha256).HasMaxLength(HashLength);
    }
}
