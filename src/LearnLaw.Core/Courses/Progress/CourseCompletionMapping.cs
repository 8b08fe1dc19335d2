using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Courses.Progress;

internal sealed class CourseCompletionMapping : IEntityTypeConfiguration<CourseCompletion>
{
    public void Configure(EntityTypeBuilder<CourseCompletion> builder)
    {
        builder.ToTable("CourseCompletions");
        builder.Property(c => c.Title).HasMaxLength(CourseFacts.MaxTitleLength);
        builder.HasIndex(c => new { c.UserId, c.CourseId }).IsUnique();
        builder.HasIndex(c => new { c.CourseId, c.CompletedAt });
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Course>().WithMany().HasForeignKey(c => c.CourseId).OnDelete(DeleteBehavior.Restrict);
    }
}
