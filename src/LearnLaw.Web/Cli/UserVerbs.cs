using System.CommandLine;
using LearnLaw.People;

namespace LearnLaw.Web.Cli;

/// <summary>users create-admin NAME</summary>
public static class UserVerbs
{
    public static Command Create()
    {
        var account = new Argument<string>("NAME") { Description = "Account name of the administrator." };
        var name = new Option<string?>("--name") { Description = "The person's name (default: the account name)." };
        var createAdmin = new Command("create-admin", "Create an administrator and print a one-time password.") { account, name };
        createAdmin.SetVerb(async run =>
        {
            var password = await run.Get<CreateAdministrator>()
                .RunAsync(run.Parsed.GetValue(account)!, run.Parsed.GetValue(name), run.Cancelled);
            Console.WriteLine($"{run.Parsed.GetValue(account)}  {password}");
            return Verb.Done;
        });
        return new Command("users", "Accounts.") { createAdmin };
    }
}
