using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Questions;

internal sealed class QuestionVersionMapping : IEntityTypeConfiguration<QuestionVersion>
{
    public void Configure(EntityTypeBuilder<QuestionVersion> builder)
    {
        builder.ToTable("QuestionVersions");
        builder.Property(v => v.TypeCode).HasMaxLength(20);
        builder.Property(v => v.Stem).HasMaxLength(QuestionDraft.MaxStemLength);
        builder.Property(v => v.Explanation).HasMaxLength(QuestionDraft.MaxExplanationLength);
        builder.Property(v => v.Hash).HasMaxLength(64);
        builder.Property(v => v.Origin).HasMaxLength(QuestionDraft.MaxOriginLength);
        builder.Property(v => v.Fingerprint).HasMaxLength(QuestionFingerprint.Length);
        builder.Property(v => v.Options).AsJson();
        builder.Property(v => v.Matches).AsJson();
        builder.Property(v => v.Points).AsJson();
        builder.Property(v => v.Parts).AsJson();
        builder.Property(v => v.Tags).AsJson();
        builder.Property(v => v.Citations).AsJson();
        builder.Property(v => v.Audience).AsJson();
        builder.Ignore(v => v.Type);
        builder.HasIndex(v => new { v.QuestionId, v.Number }).IsUnique();
        builder.HasIndex(v => v.State);
        builder.HasIndex(v => v.Fingerprint);
    }
}
