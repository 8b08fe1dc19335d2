using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Notifications;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("Messages");
        builder.Property(m => m.Kind).HasMaxLength(60);
        builder.Property(m => m.Key).HasMaxLength(Message.MaxKeyLength);
        builder.Property(m => m.Link).HasMaxLength(300);
        builder.Ignore(m => m.Arguments);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => new { m.RecipientId, m.ReadAt });
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.RecipientId).OnDelete(DeleteBehavior.Cascade);
    }
}
