using LearnLaw.Data;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Courses;

internal sealed class CourseMapping : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.ToTable("Courses");
        builder.Property(c => c.Slug).HasMaxLength(Course.MaxSlugLength);
        builder.Property(c => c.Title).HasMaxLength(CourseFacts.MaxTitleLength);
        builder.Property(c => c.TitleEn).HasMaxLength(CourseFacts.MaxTitleEnLength);
        builder.Property(c => c.LawLines).HasColumnName("Laws");
        builder.Property(c => c.Audience).AsJson();
        builder.Ignore(c => c.Laws);
        builder.Ignore(c => c.Facts);
        builder.OwnsOne(c => c.Quiz, quiz => quiz.Property(q => q.Bank).HasMaxLength(60));
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasMany(c => c.Lessons).WithOne().HasForeignKey(l => l.CourseId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(c => c.Lessons).HasField("lessons");
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.OwnerUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
