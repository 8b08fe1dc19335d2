using LearnLaw.StudyLists;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<StudyList> StudyLists => Set<StudyList>();

    public DbSet<StudyItem> StudyItems => Set<StudyItem>();

    public DbSet<StudyMark> StudyMarks => Set<StudyMark>();
}
