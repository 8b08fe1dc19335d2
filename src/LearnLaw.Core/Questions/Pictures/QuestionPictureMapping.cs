using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions.Pictures;

internal sealed class QuestionPictureMapping : IEntityTypeConfiguration<QuestionPicture>
{
    private const int HashLength = 64;
    private const int TypeLength = 40;

    public void Configure(EntityTypeBuilder<QuestionPicture> builder)
    {
        builder.ToTable("QuestionPictures").HasKey(p => p.Hash);
        builder.Property(p => p.Hash).HasMaxLength(HashLength);
        builder.Property(p => p.ContentType).HasMaxLength(TypeLength);
    }
}
