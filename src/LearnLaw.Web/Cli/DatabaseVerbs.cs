using System.CommandLine;

namespace LearnLaw.Web.Cli;

/// <summary>db migrate</summary>
public static class DatabaseVerbs
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Create the database or bring it to this version.");
        migrate.SetVerb(run =>
        {
            Console.WriteLine(run.Migrated.Count == 0
                ? "The database is up to date."
                : $"Applied: {string.Join(", ", run.Migrated)}");
            return Task.FromResult(Verb.Done);
        });
        return new Command("db", "The database.") { migrate };
    }
}
