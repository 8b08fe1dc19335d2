using LearnLaw.Meetings.Check;
using LearnLaw.Meetings.Figures;
using LearnLaw.People.PersonalData;
using LearnLaw.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Meetings;

/// <summary>Meetings at which the law is studied: plan, invite, sign in, close, count.</summary>
public static class MeetingsModule
{
    public static IServiceCollection AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<FindMeeting>();
        services.AddScoped<Invitations>();
        services.AddScoped<MeetingMessages>();
        services.AddScoped<IReminderSource>(s => s.GetRequiredService<MeetingMessages>());
        services.AddScoped<AttendanceBook>();
        services.AddScoped<PlanMeeting>();
        services.AddScoped<ChangeMeeting>();
        services.AddScoped<InvitePerson>();
        services.AddScoped<ExcusePerson>();
        services.AddScoped<CancelMeeting>();
        services.AddScoped<CloseMeeting>();
        services.AddScoped<ReopenMeeting>();
        services.AddScoped<MarkAttendance>();
        services.AddScoped<RequestLeave>();
        services.AddScoped<DecideLeave>();
        services.AddScoped<AcceptScan>();
        services.AddScoped<CheckIn>();
        services.AddScoped<IPersonalData, AttendanceData>();
        services.AddScoped<ReadAttendanceFigures>();
        return services;
    }
}
