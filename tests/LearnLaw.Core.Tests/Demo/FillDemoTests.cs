using LearnLaw.Demo;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Demo;

public sealed class FillDemoTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("learnlaw-demo-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Run_EmptyDatabase_MakesATownshipThatCanSignIn()
    {
        await using var core = await CreateAsync();

        var result = await core.Get<FillDemo>().RunAsync();

        Assert.True(result.Created);
        Assert.Equal(13, await core.QueryAsync(db => db.OrgUnits.CountAsync(u => u.Kind == OrgUnitKind.Village)));
        Assert.InRange(await core.QueryAsync(db => db.Users.CountAsync()), 110, 130);
        var line = result.SignIns.Split('\n').Single(l => l.StartsWith("admin ", StringComparison.Ordinal));
        var password = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        var signedIn = await core.InNewScopeAsync(s => s.GetRequiredService<SignInWithPassword>().RunAsync("admin", password, null));
        Assert.Equal(SignInOutcome.Success, signedIn.Outcome);
        Assert.False(signedIn.User!.MustChangePassword);
    }

    [Fact]
    public async Task Run_Twice_ChangesNothingAndGivesTheSameSignIns()
    {
        await using var core = await CreateAsync();
        var first = await core.InNewScopeAsync(s => s.GetRequiredService<FillDemo>().RunAsync());
        var rows = await core.QueryAsync(db => db.AuditEntries.CountAsync());

        var second = await core.InNewScopeAsync(s => s.GetRequiredService<FillDemo>().RunAsync());

        Assert.False(second.Created);
        Assert.Equal(first.SignIns, second.SignIns);
        Assert.Equal(rows, await core.QueryAsync(db => db.AuditEntries.CountAsync()));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, FillDemo.SignInsFile)));
    }

    [Fact]
    public async Task Run_SomebodysDatabase_IsRefused()
    {
        await using var core = await CreateAsync();
        await core.Data.CreateUserAsync(await core.Data.CreateUnitAsync());

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<FillDemo>().RunAsync());

        Assert.Equal("demo.not-empty", refusal.Key);
    }

    /// <summary>The story's clock stands over the test's; the data folder is the test's own.</summary>
    private async Task<CoreFixture> CreateAsync()
    {
        var core = await CoreFixture.CreateAsync((services, time) =>
        {
            var clock = new DemoClock(time);
            services.AddSingleton(clock);
            services.AddSingleton<TimeProvider>(clock);
        });
        core.Get<LearnLaw.Data.DataOptions>().Folder = folder;
        return core;
    }
}
