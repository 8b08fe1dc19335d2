using LearnLaw.Practice;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<PracticeRound> PracticeRounds => Set<PracticeRound>();

    public DbSet<PracticeAnswer> PracticeAnswers => Set<PracticeAnswer>();

    public DbSet<PracticeCard> PracticeCards => Set<PracticeCard>();

    public DbSet<PracticeFavourite> PracticeFavourites => Set<PracticeFavourite>();

    public DbSet<PracticeIntake> PracticeIntakes => Set<PracticeIntake>();
}
