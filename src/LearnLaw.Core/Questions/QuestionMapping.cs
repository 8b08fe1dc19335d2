using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions;

internal sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("Questions");
        builder.Property(q => q.Code).HasMaxLength(Question.MaxCodeLength);
        builder.Property(q => q.Topic).HasMaxLength(Question.MaxTopicLength);
        builder.Property(q => q.TopicCode).HasMaxLength(Question.MaxTopicCodeLength);
        builder.Property(q => q.SourceFile).HasMaxLength(Files.Content.ContentFile.MaxPathLength);
        builder.Property(q => q.TypeCode).HasMaxLength(20);
        builder.Property(q => q.Stem).HasMaxLength(QuestionDraft.MaxStemLength);
        builder.Property(q => q.Remark).HasMaxLength(Question.MaxRemarkLength);
        builder.Ignore(q => q.Current);
        builder.Ignore(q => q.Offer);
        builder.HasIndex(q => q.Code).IsUnique();
        builder.HasIndex(q => new { q.BankId, q.Topic });
        builder.HasIndex(q => q.SourceFile);
        builder.HasIndex(q => new { q.State, q.TypeCode, q.Difficulty, q.BankId });
        builder.HasIndex(q => q.CurrentVersionId);
        builder.HasOne<QuestionBank>().WithMany().HasForeignKey(q => q.BankId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(q => q.Versions).WithOne().HasForeignKey(v => v.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(q => q.Versions).HasField("versions").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
