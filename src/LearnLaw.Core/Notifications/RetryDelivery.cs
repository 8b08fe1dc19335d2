using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Notifications;

/// <summary>An administrator has an e-mail tried again that was given up.</summary>
public sealed class RetryDelivery(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid deliveryId, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageSystem);
        var delivery = await db.EmailDeliveries.SingleOrDefaultAsync(d => d.Id == deliveryId && d.State == DeliveryState.Failed, ct)
            ?? throw new NotFoundException("delivery");
        delivery.Retry(time.GetUtcNow().UtcDateTime);
        audit.Record(actor, "notifications.retried", delivery.Address);
        await db.SaveChangesAsync(ct);
    }
}
