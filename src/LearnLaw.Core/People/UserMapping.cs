using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.People;

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.DisplayName).HasMaxLength(User.MaxNameLength);
        builder.Property(u => u.UserName).HasMaxLength(User.MaxAccountLength);
        builder.Property(u => u.JobNumber).HasMaxLength(40);
        builder.Property(u => u.Language).HasMaxLength(10);
        builder.Ignore(u => u.IsActive);
        builder.HasIndex(u => u.DisplayName);
    }
}
