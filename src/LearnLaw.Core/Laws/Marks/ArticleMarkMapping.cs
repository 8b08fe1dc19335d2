using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Laws.Marks;

internal sealed class ArticleMarkMapping : IEntityTypeConfiguration<ArticleMark>
{
    private const int MaxKeyLength = 20;

    public void Configure(EntityTypeBuilder<ArticleMark> builder)
    {
        builder.ToTable("ArticleMarks");
        builder.Property(m => m.Statute).HasMaxLength(Statute.MaxTitleLength);
        builder.Property(m => m.ArticleKey).HasMaxLength(MaxKeyLength);
        builder.Property(m => m.Note).HasMaxLength(ArticleMark.MaxNoteLength);
        builder.Ignore(m => m.IsEmpty);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.UserId, m.Statute, m.ArticleKey }).IsUnique();
    }
}
