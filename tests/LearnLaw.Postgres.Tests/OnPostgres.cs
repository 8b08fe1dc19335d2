using System.Runtime.CompilerServices;
using LearnLaw.Data;
using LearnLaw.TestKit;

namespace LearnLaw.Tests;

internal static class OnPostgres
{
    [ModuleInitializer]
#pragma warning disable CA2255 // The one thing this assembly changes must happen before any test asks for a database.
    internal static void Choose() => TestDb.Provider = DataProvider.Postgres;
#pragma warning restore CA2255
}
