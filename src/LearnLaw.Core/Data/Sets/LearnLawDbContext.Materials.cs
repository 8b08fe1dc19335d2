using LearnLaw.Materials;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Material> Materials => Set<Material>();
}
