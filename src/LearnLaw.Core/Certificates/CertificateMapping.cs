using System.Text.Json;
using LearnLaw.Certificates.Pdf;
using LearnLaw.People;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Certificates;

internal sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates");
        builder.Property(c => c.Number).HasMaxLength(Certificate.MaxNumberLength);
        builder.Property(c => c.Code).HasMaxLength(VerificationCode.Length);
        builder.Property(c => c.HolderName).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.UnitName).HasMaxLength(OrgUnit.MaxNameLength);
        builder.Property(c => c.Issuer).HasMaxLength(OrganisationSettings.MaxNameLength);
        builder.Property(c => c.IssuedByName).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.Title).HasMaxLength(Certificate.MaxTitleLength);
        builder.Property(c => c.Score).HasPrecision(5, 2);
        builder.Property(c => c.RevokedByName).HasMaxLength(User.MaxNameLength);
        builder.Property(c => c.RevokedReason).HasMaxLength(Certificate.MaxReasonLength);
        builder.Property(c => c.Sheets).HasConversion(
            sheets => JsonSerializer.Serialize(sheets, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<CertificateSheet>>(json, JsonSerializerOptions.Default)!,
            // Never changed after it is made, so the reference tells.
            new ValueComparer<IReadOnlyList<CertificateSheet>>((a, b) => ReferenceEquals(a, b), s => s.Count, s => s));
        builder.Ignore(c => c.Fields);
        builder.Ignore(c => c.IsRevoked);
        builder.HasIndex(c => new { c.Year, c.Serial }).IsUnique();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => c.HolderId);
        builder.HasIndex(c => c.UnitId);
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.HolderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
