using LearnLaw.Data;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.StudyLists;

internal sealed class StudyListMapping
    : IEntityTypeConfiguration<StudyList>, IEntityTypeConfiguration<StudyItem>, IEntityTypeConfiguration<StudyMark>
{
    private const int MaxKeyLength = 20;

    public void Configure(EntityTypeBuilder<StudyList> builder)
    {
        builder.ToTable("StudyLists");
        builder.Property(l => l.Title).HasMaxLength(StudyListFacts.MaxTitleLength);
        builder.Property(l => l.Basis).HasMaxLength(StudyListFacts.MaxBasisLength);
        builder.Property(l => l.Audience).AsJson();
        builder.Property(l => l.Levels).AsJson();
        builder.Ignore(l => l.Facts);
        builder.HasIndex(l => new { l.Year, l.State });
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(l => l.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.Items).WithOne().HasForeignKey(i => i.ListId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(l => l.Items).HasField("items").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<StudyItem> builder)
    {
        builder.ToTable("StudyItems");
        builder.Property(i => i.Title).HasMaxLength(StudyItemText.MaxTitleLength);
        builder.Property(i => i.Place).HasMaxLength(StudyItemText.MaxPlaceLength);
        builder.Property(i => i.Until).HasMaxLength(MaxKeyLength);
        builder.Property(i => i.Heading).HasMaxLength(StudyItemText.MaxHeadingLength);
        builder.Ignore(i => i.Text);
        builder.HasIndex(i => i.ListId);
    }

    public void Configure(EntityTypeBuilder<StudyMark> builder)
    {
        builder.ToTable("StudyMarks");
        builder.HasKey(m => new { m.ItemId, m.UserId });
        builder.HasOne<StudyItem>().WithMany().HasForeignKey(m => m.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => m.UserId);
    }
}
