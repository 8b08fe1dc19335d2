using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions.Statistics;

internal sealed class QuestionStatisticsMapping : IEntityTypeConfiguration<QuestionStatistics>
{
    public void Configure(EntityTypeBuilder<QuestionStatistics> builder)
    {
        builder.ToTable("QuestionStatistics").HasKey(s => s.VersionId);
        builder.Property(s => s.VersionId).ValueGeneratedNever();
        builder.Property(s => s.BandRows).AsJson();
        builder.Ignore(s => s.Facility);
        builder.Ignore(s => s.PointBiserial);
        builder.Ignore(s => s.Discrimination);
        builder.Ignore(s => s.Chosen);
        builder.Ignore(s => s.UpperChosen);
        builder.HasIndex(s => s.QuestionId);
        builder.HasOne<QuestionVersion>().WithMany().HasForeignKey(s => s.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}
