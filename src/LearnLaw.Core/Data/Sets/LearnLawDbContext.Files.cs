using LearnLaw.Files.Content;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<ContentFile> ContentFiles => Set<ContentFile>();
}
