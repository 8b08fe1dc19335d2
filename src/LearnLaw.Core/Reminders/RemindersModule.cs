using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Reminders;

/// <summary>When people are told. How is the business of Notifications; about what, other modules say as <see cref="IReminderSource"/>.</summary>
public static class RemindersModule
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddScoped<ScheduleReminders>();
        services.AddRecurringJob<DeliverReminders>("reminders.deliver", "* * * * *");
        return services;
    }
}
