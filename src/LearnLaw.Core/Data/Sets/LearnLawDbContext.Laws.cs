using LearnLaw.Laws;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.Marks;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Statute> Statutes => Set<Statute>();

    public DbSet<StatuteVersion> StatuteVersions => Set<StatuteVersion>();

    public DbSet<LawNode> LawNodes => Set<LawNode>();

    public DbSet<StatuteFile> StatuteFiles => Set<StatuteFile>();

    public DbSet<StatuteUpload> StatuteUploads => Set<StatuteUpload>();

    public DbSet<CitationReview> CitationReviews => Set<CitationReview>();

    public DbSet<CitingEntry> CitingEntries => Set<CitingEntry>();

    public DbSet<StoredCitation> StoredCitations => Set<StoredCitation>();

    public DbSet<ArticleMark> ArticleMarks => Set<ArticleMark>();
}
