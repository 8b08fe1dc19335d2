using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<QuestionBank> QuestionBanks => Set<QuestionBank>();

    public DbSet<Question> Questions => Set<Question>();

    public DbSet<QuestionVersion> QuestionVersions => Set<QuestionVersion>();
}
