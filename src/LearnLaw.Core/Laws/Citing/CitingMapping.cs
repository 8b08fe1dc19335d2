using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws.Citing;

internal sealed class CitingMapping : IEntityTypeConfiguration<CitingEntry>, IEntityTypeConfiguration<StoredCitation>
{
    private const int HashLength = 64;
    private const int MaxStatuteLength = 200;
    private const int MaxKeyLength = 20;

    public void Configure(EntityTypeBuilder<CitingEntry> builder)
    {
        builder.ToTable("CitingEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Kind).HasMaxLength(CitingEntry.MaxKindLength);
        builder.Property(e => e.Title).HasMaxLength(CitingEntry.MaxTitleLength);
        builder.Property(e => e.ReadAddress).HasMaxLength(CitingEntry.MaxAddressLength);
        builder.Property(e => e.EditAddress).HasMaxLength(CitingEntry.MaxAddressLength);
        builder.Property(e => e.Hash).HasMaxLength(HashLength);
        builder.HasIndex(e => e.Kind);
    }

    public void Configure(EntityTypeBuilder<StoredCitation> builder)
    {
        builder.ToTable("StoredCitations");
        builder.HasKey(c => new { c.EntryId, c.Order });
        builder.Property(c => c.Order).ValueGeneratedNever();
        builder.Property(c => c.Statute).HasMaxLength(MaxStatuteLength);
        builder.Property(c => c.ArticleKey).HasMaxLength(MaxKeyLength);
        builder.Property(c => c.FromArticle).HasMaxLength(MaxKeyLength);
        builder.Property(c => c.Place).HasMaxLength(StoredCitation.MaxPlaceLength);
        builder.HasOne<CitingEntry>().WithMany().HasForeignKey(c => c.EntryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.Statute, c.ArticleKey });
    }
}
