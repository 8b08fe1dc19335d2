using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>A person keeps their own telephone number and mail address (个人信息保护法 Art. 46); name and job number are the unit's to correct.</summary>
public sealed class EditOwnContacts(LearnLawDbContext db)
{
    public async Task RunAsync(Actor actor, string? phone, string? email, CancellationToken ct = default)
    {
        var user = await db.Users.SingleAsync(u => u.Id == actor.UserId, ct);
        user.SetContacts(new PersonContacts(user.JobNumber, phone, email));
        await db.SaveChangesAsync(ct);
    }
}
