using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.People;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Practice;

internal sealed class PracticeMapping
    : IEntityTypeConfiguration<PracticeRound>, IEntityTypeConfiguration<PracticeAnswer>, IEntityTypeConfiguration<PracticeCard>,
        IEntityTypeConfiguration<PracticeFavourite>, IEntityTypeConfiguration<PracticeIntake>
{
    public void Configure(EntityTypeBuilder<PracticeRound> builder)
    {
        builder.ToTable("PracticeRounds");
        builder.Property(r => r.Subject).HasMaxLength(PracticeRound.MaxSubjectLength);
        builder.Property(r => r.Items).AsJson();
        builder.HasIndex(r => new { r.UserId, r.StartedAt });
        builder.HasIndex(r => r.StartedAt);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PracticeAnswer> builder)
    {
        builder.ToTable("PracticeAnswers").HasKey(a => new { a.RoundId, a.Number });
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.HasIndex(a => new { a.UserId, a.QuestionId });
        builder.HasOne<PracticeRound>().WithMany().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Question>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionVersion>().WithMany().HasForeignKey(a => a.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PracticeCard> builder)
    {
        builder.ToTable("PracticeCards");
        builder.Ignore(c => c.Memory);
        builder.HasIndex(c => new { c.UserId, c.QuestionId }).IsUnique();
        builder.HasIndex(c => new { c.UserId, c.DueOn });
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Question>().WithMany().HasForeignKey(c => c.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionVersion>().WithMany().HasForeignKey(c => c.FailedVersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PracticeFavourite> builder)
    {
        builder.ToTable("PracticeFavourites").HasKey(f => new { f.UserId, f.QuestionId });
        builder.HasOne<User>().WithMany().HasForeignKey(f => f.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Question>().WithMany().HasForeignKey(f => f.QuestionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PracticeIntake> builder)
    {
        builder.ToTable("PracticeIntakes").HasKey(i => i.AttemptId);
        builder.HasIndex(i => i.At);
        builder.HasOne<Attempt>().WithOne().HasForeignKey<PracticeIntake>(i => i.AttemptId).OnDelete(DeleteBehavior.Cascade);
    }
}
