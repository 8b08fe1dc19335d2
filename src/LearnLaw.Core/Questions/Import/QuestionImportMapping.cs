using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions.Import;

internal sealed class QuestionImportMapping
    : IEntityTypeConfiguration<QuestionImport>, IEntityTypeConfiguration<QuestionImportItem>, IEntityTypeConfiguration<QuestionImportFile>
{
    public void Configure(EntityTypeBuilder<QuestionImport> builder)
    {
        builder.ToTable("QuestionImports");
        builder.Property(i => i.FileName).HasMaxLength(QuestionImport.MaxFileName);
        builder.Property(i => i.Problems).AsJson();
        builder.Property(i => i.Maps).AsJson();
        builder.Ignore(i => i.Total);
        builder.Ignore(i => i.Expected);
        builder.HasIndex(i => new { i.BankId, i.At });
        builder.HasIndex(i => i.State);
        builder.HasOne<QuestionBank>().WithMany().HasForeignKey(i => i.BankId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuestionImportItem> builder)
    {
        builder.ToTable("QuestionImportItems");
        builder.HasKey(i => new { i.ImportId, i.Number });
        builder.Property(i => i.Topic).HasMaxLength(Question.MaxTopicLength);
        builder.Property(i => i.At).AsJson();
        builder.Property(i => i.Draft).AsJson();
        builder.Property(i => i.Problems).AsJson();
        builder.HasIndex(i => new { i.ImportId, i.Standing });
        builder.HasOne<QuestionImport>().WithMany().HasForeignKey(i => i.ImportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<QuestionImportFile> builder)
    {
        builder.ToTable("QuestionImportFiles");
        builder.HasKey(f => f.ImportId);
        builder.HasOne<QuestionImport>().WithOne().HasForeignKey<QuestionImportFile>(f => f.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
