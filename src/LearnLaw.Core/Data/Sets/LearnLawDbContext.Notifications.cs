using LearnLaw.Notifications;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

public abstract partial class LearnLawDbContext
{
    public DbSet<Message> Messages => Set<Message>();

    public DbSet<EmailDelivery> EmailDeliveries => Set<EmailDelivery>();
}
