using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>Banks of units: made, renamed, placed, shared, and taken away while they are empty.</summary>
public sealed class WriteBank(LearnLawDbContext db, AuditTrail audit)
{
    /// <summary>How many banks may stand below each other.</summary>
    public const int MaxDepth = 5;

    /// <exception cref="NotFoundException">The unit or the bank above is out of reach.</exception>
    /// <exception cref="RuleException">The name is missing or too long, or the bank above is of another owner or too deep.</exception>
    public async Task<Guid> CreateAsync(Actor actor, Guid unitId, string name, Guid? parentId = null, CancellationToken ct = default)
    {
        var parent = parentId is { } id ? await db.RequireBankAsync(actor, id, ct) : null;
        // Below another bank the owner is not asked: it is the same.
        var owner = parent is null ? (await db.FindUnitAsync(actor, Permission.ManageContent, unitId, ct)).Id : parent.UnitId;
        var bank = new QuestionBank($"own-{Guid.NewGuid():N}", name, owner, parent);
        await CheckDepthAsync(bank, ct);
        db.QuestionBanks.Add(bank);
        audit.Record(actor, "questions.bank-created", bank.Name, owner);
        await db.SaveChangesAsync(ct);
        return bank.Id;
    }

    /// <exception cref="RuleException">The bank would stand below itself, too deep, or below one of another owner.</exception>
    public async Task ChangeAsync(Actor actor, Guid bankId, string name, Guid? parentId, bool isShared, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        var before = bank.Name;
        bank.Rename(name, bank.NameEn);
        bank.PlaceUnder(parentId is { } id ? await db.RequireBankAsync(actor, id, ct) : null);
        bank.Share(isShared);
        await CheckDepthAsync(bank, ct);
        audit.Record(actor, "questions.bank-changed", bank.Name, bank.UnitId, before == bank.Name ? null : $"{before} → {bank.Name}");
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleException">It holds questions or other banks, imports wait for it, or it ships with the product.</exception>
    public async Task RemoveAsync(Actor actor, Guid bankId, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        if (bank.UnitId is null || await db.Questions.AnyAsync(q => q.BankId == bankId, ct) || await db.QuestionBanks.AnyAsync(b => b.ParentId == bankId, ct))
            throw new RuleException("questions.bank-not-empty");
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.QuestionImports.Where(i => i.BankId == bankId).ExecuteDeleteAsync(ct);
        db.QuestionBanks.Remove(bank);
        audit.Record(actor, "questions.bank-removed", bank.Name, bank.UnitId);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task CheckDepthAsync(QuestionBank bank, CancellationToken ct)
    {
        var banks = await db.QuestionBanks.AsNoTracking().Where(b => b.UnitId == bank.UnitId).ToListAsync(ct);
        var parents = banks.ToDictionary(b => b.Id, b => b.ParentId);
        parents[bank.Id] = bank.ParentId;
        foreach (var start in parents.Keys)
        {
            var steps = 1;
            for (var at = parents[start]; at is { } above; at = parents[above])
            {
                if (above == bank.Id && start == bank.Id) throw new RuleException("questions.bank-below-itself") { Field = nameof(QuestionBank.ParentId) };
                if (++steps > MaxDepth) throw new RuleException("questions.bank-too-deep", MaxDepth) { Field = nameof(QuestionBank.ParentId) };
            }
        }
    }
}
