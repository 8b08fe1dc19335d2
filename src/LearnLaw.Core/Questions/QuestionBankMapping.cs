using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions;

internal sealed class QuestionBankMapping : IEntityTypeConfiguration<QuestionBank>
{
    public void Configure(EntityTypeBuilder<QuestionBank> builder)
    {
        builder.ToTable("QuestionBanks");
        builder.Property(b => b.Code).HasMaxLength(QuestionBank.MaxCodeLength);
        builder.Property(b => b.Name).HasMaxLength(QuestionBank.MaxNameLength);
        builder.Property(b => b.NameEn).HasMaxLength(QuestionBank.MaxNameEnLength);
        builder.HasIndex(b => b.Code).IsUnique();
        builder.HasOne<QuestionBank>().WithMany().HasForeignKey(b => b.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(b => b.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
