using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Courses.Progress;

internal sealed class LessonReadingMapping : IEntityTypeConfiguration<LessonReading>
{
    public void Configure(EntityTypeBuilder<LessonReading> builder)
    {
        builder.ToTable("LessonReadings").HasKey(r => new { r.UserId, r.LessonId });
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(r => r.LessonId).OnDelete(DeleteBehavior.Cascade);
    }
}
