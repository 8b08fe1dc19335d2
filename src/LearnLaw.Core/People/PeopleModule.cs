using LearnLaw.Data;
using LearnLaw.People.Feedback;
using LearnLaw.People.PersonalData;
using LearnLaw.People.Posts;
using LearnLaw.People.Roster;
using LearnLaw.People.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearnLaw.People;

/// <summary>Who there is: accounts, units, posts, roles. Everything else asks it who may do what.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(identity =>
            {
                identity.User.AllowedUserNameCharacters = ""; // names are checked by CreateAccount: Chinese letters are welcome
                identity.Lockout.MaxFailedAccessAttempts = SignInWithPassword.MaxFailures;
                identity.Lockout.DefaultLockoutTimeSpan = SignInWithPassword.LockTime;
            })
            .AddEntityFrameworkStores<LearnLawDbContext>();
        services.RemoveAll<IPasswordValidator<User>>();
        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        services.AddScoped<ReadPersonCard>();
        services.AddScoped<CreateAccount>();
        services.AddScoped<CreateAdministrator>();
        services.AddScoped<SetUpOrganisation>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<ChangeOwnPassword>();
        services.AddScoped<SignOutEverywhere>();
        services.AddScoped<SavePreferences>();
        services.AddScoped<SendFeedback>();
        services.AddScoped<HandleFeedback>();
        services.AddScoped<ReopenFeedback>();
        services.AddScoped<SearchAudit>();
        services.AddScoped<PlanRoster>();
        services.AddScoped<ImportRoster>();
        services.AddScoped<FindPerson>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<DeactivatePerson>();
        services.AddScoped<TransferPerson>();
        services.AddScoped<ChangeRole>();
        services.AddScoped<SignOutPerson>();
        services.AddScoped<CreatePerson>();
        services.AddScoped<EditPerson>();
        services.AddScoped<EditOwnContacts>();
        services.AddScoped<AccountNames>();
        services.AddScoped<FindPost>();
        services.AddScoped<AddPost>();
        services.AddScoped<ChangePost>();
        services.AddScoped<EndPost>();
        services.AddScoped<MakePostPrimary>();
        services.AddScoped<ExportPersonalData>();
        services.AddScoped<IPersonalData, AccountData>();
        services.AddScoped<CreateUnit>();
        services.AddScoped<RenameUnit>();
        services.AddScoped<MoveUnit>();
        services.AddScoped<CloseUnit>();
        services.AddScoped<ReopenUnit>();
        return services;
    }
}
