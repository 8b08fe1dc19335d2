using LearnLaw.People;
using LearnLaw.People.Feedback;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<FeedbackNote> FeedbackNotes => Set<FeedbackNote>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
}
