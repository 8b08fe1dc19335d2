using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.People.Feedback;

internal sealed class FeedbackNoteMapping : IEntityTypeConfiguration<FeedbackNote>
{
    public void Configure(EntityTypeBuilder<FeedbackNote> builder)
    {
        builder.ToTable("FeedbackNotes");
        builder.Property(n => n.Text).HasMaxLength(FeedbackNote.MaxTextLength);
        builder.Property(n => n.Answer).HasMaxLength(FeedbackNote.MaxTextLength);
        builder.Property(n => n.Contact).HasMaxLength(FeedbackNote.MaxContactLength);
        builder.Property(n => n.Path).HasMaxLength(FeedbackNote.MaxPathLength);
        builder.Property(n => n.SenderName).HasMaxLength(User.MaxNameLength);
        builder.Property(n => n.HandledByName).HasMaxLength(User.MaxNameLength);
        builder.Ignore(n => n.IsHandled);
        builder.HasIndex(n => new { n.UnitId, n.HandledAt });
        builder.HasIndex(n => n.SenderId);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(n => n.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
