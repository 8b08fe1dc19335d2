using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Meetings;

internal sealed class AttendanceChangeMapping : IEntityTypeConfiguration<AttendanceChange>
{
    public void Configure(EntityTypeBuilder<AttendanceChange> builder)
    {
        builder.ToTable("AttendanceChanges");
        builder.Property(c => c.ByName).HasMaxLength(100);
        builder.HasIndex(c => c.AttendanceId);
        builder.HasOne<Attendance>().WithMany().HasForeignKey(c => c.AttendanceId).OnDelete(DeleteBehavior.Cascade);
    }
}
