using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws;

internal sealed class LawNodeMapping : IEntityTypeConfiguration<LawNode>
{
    private const int MaxKeyLength = 20;

    public void Configure(EntityTypeBuilder<LawNode> builder)
    {
        builder.ToTable("LawNodes");
        builder.HasKey(n => new { n.VersionId, n.Order });
        builder.Property(n => n.Order).ValueGeneratedNever();
        builder.Property(n => n.Label).HasMaxLength(LawNode.MaxLabelLength);
        builder.Property(n => n.ArticleKey).HasMaxLength(MaxKeyLength);
        builder.Property(n => n.Anchor).HasMaxLength(LawNode.MaxLabelLength);
        builder.Ignore(n => n.IsMainArticle);
        builder.Ignore(n => n.NumberValue);
        builder.HasIndex(n => new { n.VersionId, n.Page });
        builder.HasIndex(n => new { n.VersionId, n.ArticleKey });
        builder.HasIndex(n => new { n.VersionId, n.Position });
    }
}
