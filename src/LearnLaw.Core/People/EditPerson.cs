using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People;

/// <summary>Corrects a person's name and contacts. Certificates already issued keep the name they were issued to.</summary>
public sealed class EditPerson(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid userId, string name, PersonContacts contacts, CancellationToken ct = default)
    {
        var (user, unitId, _, _) = await findPerson.OwnAsync(actor, userId, ct);
        var before = user.DisplayName;
        user.Rename(name);
        user.SetContacts(contacts);
        audit.Record(actor, "people.edited", user.UserName!, unitId, before == user.DisplayName ? null : $"{before} → {user.DisplayName}");
        await db.SaveChangesAsync(ct);
    }
}
