using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Exams;

internal sealed class ExamMapping : IEntityTypeConfiguration<Exam>
{
    public void Configure(EntityTypeBuilder<Exam> builder)
    {
        builder.ToTable("Exams");
        builder.Property(e => e.Title).HasMaxLength(Exam.MaxTitleLength);
        builder.Property(e => e.Draws).AsJson();
        builder.Property(e => e.Points).AsJson();
        builder.Ignore(e => e.QuestionCount);
    }
}
