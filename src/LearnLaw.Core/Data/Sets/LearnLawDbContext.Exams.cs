using LearnLaw.Exams;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Exam> Exams => Set<Exam>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<Attempt> Attempts => Set<Attempt>();

    public DbSet<Answer> Answers => Set<Answer>();
}
