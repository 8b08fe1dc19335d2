using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Notifications;

/// <summary>How people are told: an inbox for everybody, e-mail where a mail server is configured. Who is told what, other modules decide.</summary>
public static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection("Mail")).Validate(MailOptions.IsUsable, MailOptions.Demand).ValidateOnStart();
        services.AddSingleton<MessageTexts>();
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddScoped<QueueMessages>();
        services.AddScoped<MarkRead>();
        services.AddScoped<RetryDelivery>();
        services.AddScoped<IPersonalData, MessageData>();
        services.AddRecurringJob<SendQueuedMail>("notifications.send-mail", "* * * * *");
        return services;
    }
}
