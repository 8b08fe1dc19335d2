using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Certificates;

internal sealed class CertificateClaimMapping : IEntityTypeConfiguration<CertificateClaim>
{
    public void Configure(EntityTypeBuilder<CertificateClaim> builder)
    {
        builder.ToTable("CertificateClaims");
        builder.Property(c => c.Title).HasMaxLength(Certificate.MaxTitleLength);
        builder.Property(c => c.Score).HasPrecision(5, 2);
        builder.Ignore(c => c.Result);
        builder.HasIndex(c => new { c.UserId, c.CourseId }).IsUnique();
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
