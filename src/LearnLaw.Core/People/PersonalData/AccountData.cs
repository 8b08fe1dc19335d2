using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.PersonalData;

/// <summary>The account, its posts and roles, and the notes sent under the person's name.</summary>
internal sealed class AccountData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "account";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => new
    {
        Person = await db.Users.Where(u => u.Id == userId)
            .Select(u => new { Account = u.UserName, Name = u.DisplayName, u.JobNumber, Phone = u.PhoneNumber, u.Email, u.Language, u.LargeType, u.CreatedAt, u.LastSignInAt })
            .SingleAsync(ct),
        Posts = await db.Posts.Where(p => p.UserId == userId).OrderBy(p => p.From)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new { Unit = u.Name, p.Title, p.Group, p.IsPrimary, p.From, p.Until }).ToListAsync(ct),
        Roles = await db.RoleGrants.Where(g => g.UserId == userId)
            .Join(db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new { g.Role, Unit = u.Name, g.GrantedAt }).ToListAsync(ct),
        Feedback = await db.FeedbackNotes.Where(n => n.SenderId == userId).OrderBy(n => n.SentAt)
            .Select(n => new { n.Kind, n.Text, n.Contact, n.SentAt, n.Answer, n.HandledAt }).ToListAsync(ct),
    };
}
