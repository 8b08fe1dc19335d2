using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>A new organisation has one account, its first administrator's, until the roster comes in.</summary>
public sealed class RosterStep(LearnLawDbContext db) : ISetUpStep
{
    public int Order => 100;

    public Permission Permission => Permission.ManagePeople;

    public string TitleKey => "people.step-roster";

    public string? NoteKey => "people.step-roster-note";

    public string Page => "/Admin/Users/Import";

    public Task<bool> IsDoneAsync(CancellationToken ct) => db.Users.Skip(1).AnyAsync(ct);
}
