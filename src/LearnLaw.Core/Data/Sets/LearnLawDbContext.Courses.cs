using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Course> Courses => Set<Course>();

    public DbSet<Lesson> Lessons => Set<Lesson>();

    public DbSet<LessonReading> LessonReadings => Set<LessonReading>();

    public DbSet<CourseCompletion> CourseCompletions => Set<CourseCompletion>();

    public DbSet<CourseAssignment> CourseAssignments => Set<CourseAssignment>();
}
