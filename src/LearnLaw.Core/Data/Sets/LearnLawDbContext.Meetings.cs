using LearnLaw.Meetings;
using LearnLaw.Reminders;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<AttendanceChange> AttendanceChanges => Set<AttendanceChange>();
}
