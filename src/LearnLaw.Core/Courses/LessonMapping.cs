using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Courses;

internal sealed class LessonMapping : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.ToTable("Lessons");
        builder.Property(l => l.Key).HasMaxLength(LessonText.MaxKeyLength);
        builder.Property(l => l.Title).HasMaxLength(CourseFacts.MaxTitleLength);
        builder.Property(l => l.TitleEn).HasMaxLength(CourseFacts.MaxTitleEnLength);
        builder.Ignore(l => l.Text);
        builder.HasIndex(l => new { l.CourseId, l.Key }).IsUnique();
    }
}
