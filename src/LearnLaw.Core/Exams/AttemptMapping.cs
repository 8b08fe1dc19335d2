using LearnLaw.Data;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Exams;

internal sealed class AttemptMapping : IEntityTypeConfiguration<Attempt>
{
    public void Configure(EntityTypeBuilder<Attempt> builder)
    {
        builder.ToTable("Attempts");
        builder.Property(a => a.FullPoints).AsHundredths();
        builder.Property(a => a.Points).AsHundredths();
        builder.Ignore(a => a.IsRunning);
        builder.HasIndex(a => new { a.ExamId, a.UserId, a.Number }).IsUnique();
        builder.HasIndex(a => new { a.UserId, a.StartedAt });
        builder.HasIndex(a => new { a.State, a.DeadlineAt });
        builder.HasIndex(a => new { a.IsCounted, a.HandedInAt });
        builder.HasOne<Exam>().WithMany().HasForeignKey(a => a.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Paper>().WithMany().HasForeignKey(a => a.PaperId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
