using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Notifications;

internal sealed class EmailDeliveryMapping : IEntityTypeConfiguration<EmailDelivery>
{
    public void Configure(EntityTypeBuilder<EmailDelivery> builder)
    {
        builder.ToTable("EmailDeliveries");
        builder.Property(d => d.Address).HasMaxLength(256);
        builder.Property(d => d.Error).HasMaxLength(500);
        builder.HasIndex(d => new { d.State, d.DueAt });
        builder.HasOne<Message>().WithMany().HasForeignKey(d => d.MessageId).OnDelete(DeleteBehavior.Cascade);
    }
}
