using System.CommandLine;
using LearnLaw.Data;
using LearnLaw.Web.Hosting;

namespace LearnLaw.Web.Cli;

/// <summary>
/// The two faces of the one executable: without a verb it serves, with a verb it is the administrator's command line.
/// Exit codes: 0 done, 1 something refused or found wrong, 2 could not run.
/// </summary>
public static class LearnLawCommand
{
    private static readonly Option<string?> DataFolder = new("--data")
    {
        Description = "Folder of database, uploads and keys (default: LEARNLAW_DATA, else 'data' beside the product).",
        Recursive = true,
    };

    private static readonly Option<DataProvider> Provider = new("--provider")
    {
        Description = "Database: sqlite or postgres.",
        Recursive = true,
        DefaultValueFactory = _ => DataProvider.Sqlite,
    };

    private static readonly Option<string?> Connection = new("--connection")
    {
        Description = "Connection string (default: LEARNLAW_CONNECTION); needed for postgres.",
        Recursive = true,
    };

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Addresses to listen on, ';' between them (default: {HostSettings.DefaultUrl}).",
    };

    public static RootCommand Create()
    {
        var root = new RootCommand("LearnLaw: law study for a county, its townships and villages. Without a verb it serves the site.")
        {
            DataFolder, Provider, Connection, Urls,
            DatabaseVerbs.Create(),
            UserVerbs.Create(),
            LawVerbs.Create(),
            QuestionVerbs.Create(),
            ContentVerbs.Create(),
            DemoVerb.Create(),
        };
        root.SetAction(async (parsed, ct) =>
        {
            await using var app = LearnLawApp.Create(SettingsFrom(parsed));
            await app.RunAsync(ct);
            return Environment.ExitCode;
        });
        return root;
    }

    internal static HostSettings SettingsFrom(ParseResult parsed) => new()
    {
        DataFolder = parsed.GetValue(DataFolder),
        Provider = parsed.GetValue(Provider),
        Connection = parsed.GetValue(Connection),
        Urls = parsed.GetValue(Urls),
    };
}
