using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

/// <summary>Makes what a test needs, with honest defaults; one partial file per thing.</summary>
public sealed partial class TestData(IServiceProvider services)
{
    // One count for all: several builders may fill the same database.
    private static int serial;

    private LearnLawDbContext Db => services.GetRequiredService<LearnLawDbContext>();

    private OrganisationClock Clock => services.GetRequiredService<OrganisationClock>();

    private static int Next() => Interlocked.Increment(ref serial);
}
