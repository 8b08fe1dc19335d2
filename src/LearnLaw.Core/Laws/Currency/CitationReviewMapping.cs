using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws.Currency;

internal sealed class CitationReviewMapping : IEntityTypeConfiguration<CitationReview>
{
    public void Configure(EntityTypeBuilder<CitationReview> builder)
    {
        builder.ToTable("CitationReviews");
        builder.Property(r => r.Kind).HasMaxLength(CitationReview.MaxKindLength);
        builder.Property(r => r.Title).HasMaxLength(CitationReview.MaxTitleLength);
        builder.Property(r => r.Address).HasMaxLength(CitationReview.MaxAddressLength);
        builder.Property(r => r.Place).HasMaxLength(CitationReview.MaxPlaceLength);
        builder.Property(r => r.NewPlace).HasMaxLength(CitationReview.MaxPlaceLength);
        builder.Ignore(r => r.ArticleKey);
        builder.HasOne<Statute>().WithMany().HasForeignKey(r => r.StatuteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.State, r.StatuteId });
        builder.HasIndex(r => r.VersionId);
    }
}
