using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.Property(m => m.Title).HasMaxLength(MeetingPlan.MaxTitleLength);
        builder.Property(m => m.Place).HasMaxLength(MeetingPlan.MaxNameLength);
        builder.Property(m => m.Host).HasMaxLength(MeetingPlan.MaxNameLength);
        builder.Property(m => m.Speaker).HasMaxLength(MeetingPlan.MaxNameLength);
        builder.Property(m => m.Agenda).HasMaxLength(MeetingPlan.MaxTextLength);
        builder.Property(m => m.ArticleLines).HasColumnName("Articles");
        builder.Property(m => m.InvitedUnitLines).HasColumnName("InvitedUnits");
        builder.Property(m => m.Secret).HasMaxLength(32);
        builder.Ignore(m => m.Articles);
        builder.Property(m => m.InvitedPeopleLines).HasColumnName("InvitedPeople");
        builder.Property(m => m.ExcusedPeopleLines).HasColumnName("ExcusedPeople");
        builder.Ignore(m => m.InvitedUnits);
        builder.Ignore(m => m.InvitedPeople);
        builder.Ignore(m => m.ExcusedPeople);
        builder.ComplexProperty(m => m.SignIn);
        builder.HasIndex(m => m.StartsAt);
        // Two people planning the same meeting at once: the database lets one through.
        builder.HasIndex(m => new { m.UnitId, m.Type, m.StartsAt }).IsUnique().HasFilter("\"State\" <> 'Cancelled'");
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
