using LearnLaw.Questions;
using LearnLaw.Questions.Import;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Statistics;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<QuestionBank> QuestionBanks => Set<QuestionBank>();

    public DbSet<Question> Questions => Set<Question>();

    public DbSet<QuestionVersion> QuestionVersions => Set<QuestionVersion>();

    public DbSet<QuestionPicture> QuestionPictures => Set<QuestionPicture>();

    public DbSet<QuestionStatistics> QuestionStatistics => Set<QuestionStatistics>();

    public DbSet<QuestionImport> QuestionImports => Set<QuestionImport>();

    public DbSet<QuestionImportItem> QuestionImportItems => Set<QuestionImportItem>();

    public DbSet<QuestionImportFile> QuestionImportFiles => Set<QuestionImportFile>();
}
