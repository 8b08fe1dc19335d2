using LearnLaw.People;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>A new bank of a unit, or another name for one.</summary>
public sealed class WriteBank(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="NotFoundException">The unit is out of reach.</exception>
    public async Task<Guid> CreateAsync(Actor actor, Guid unitId, string name, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManageContent, unitId, ct);
        var bank = new QuestionBank($"own-{Guid.NewGuid():N}", name, unit.Id);
        db.QuestionBanks.Add(bank);
        audit.Record(actor, "questions.bank-created", bank.Name, unit.Id);
        await db.SaveChangesAsync(ct);
        return bank.Id;
    }

    public async Task RenameAsync(Actor actor, Guid bankId, string name, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        bank.Rename(name, bank.NameEn);
        audit.Record(actor, "questions.bank-renamed", bank.Name, bank.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
