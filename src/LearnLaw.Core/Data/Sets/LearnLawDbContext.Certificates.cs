using LearnLaw.Certificates;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<CertificateClaim> CertificateClaims => Set<CertificateClaim>();
}
