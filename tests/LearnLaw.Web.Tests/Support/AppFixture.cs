using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.TestKit;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LearnLaw.Web.Tests.Support;

/// <summary>
/// The whole product behind a test server, once per test class: real pages, real pipeline, SQLite in a folder of its own, a clock
/// that tests move. The organisation is set up; its administrator is <see cref="Admin"/>. Recurring jobs do not run by themselves, and the
/// shipped content is not loaded: tests make the questions they ask.
/// </summary>
public class AppFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("learnlaw-test-").FullName;
    private WebApplication? app;

    public FakeTimeProvider Time { get; } = new(CoreFixture.Start);

    public WebApplication App => app ?? throw new InvalidOperationException("The fixture has not started.");

    public string Folder => folder;

    /// <summary>西大沟镇, the root.</summary>
    public OrgUnit Root { get; private set; } = null!;

    /// <summary>党政综合办公室, an office under the root.</summary>
    public OrgUnit Office { get; private set; } = null!;

    /// <summary>一村, a village under the root.</summary>
    public OrgUnit Village { get; private set; } = null!;

    public User Admin { get; private set; } = null!;

    /// <summary>A cadre of the office with no role but learner.</summary>
    public User Learner { get; private set; } = null!;

    /// <summary>Whether the organisation exists when the tests begin; false leaves the site waiting for its set-up.</summary>
    protected virtual bool IsSetUp => true;

    /// <summary>Whether a port is opened, for a browser; otherwise requests stay inside the process.</summary>
    protected virtual bool UsesRealServer => false;

    public virtual async ValueTask InitializeAsync()
    {
        app = LearnLawApp.Create(new HostSettings { DataFolder = folder, Urls = "http://127.0.0.1:0" }, builder =>
        {
            if (!UsesRealServer) builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
            foreach (var unasked in builder.Services.Where(s => s.ImplementationType == typeof(HangfireServer) || s.ImplementationType == typeof(ContentLoading) || s.ImplementationType == typeof(CitationKeeping)).ToList())
                builder.Services.Remove(unasked);
            Configure(builder);
        });
        await app.StartAsync();
        await app.Services.GetRequiredService<Readiness>().WaitAsync(CancellationToken.None);
        app.Services.GetRequiredService<Readiness>().ContentLoaded();
        if (IsSetUp) await SetUpAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser with no cookies.</summary>
    public TestBrowser Anonymous() => new(App.GetTestServer());

    /// <summary>A browser in which the person has signed in through the sign-in page.</summary>
    public async Task<TestBrowser> SignedInAsync(User user, string password = TestData.Password)
    {
        var browser = Anonymous();
        var page = await browser.GetAsync("/Account/SignIn");
        await browser.SubmitAsync(page, new() { ["Input.Account"] = user.UserName!, ["Input.Password"] = password });
        return browser;
    }

    public Task<TestBrowser> AdminAsync() => SignedInAsync(Admin);

    public Task<TestBrowser> LearnerAsync() => SignedInAsync(Learner);

    /// <summary>Acts in a scope of its own, as a request would.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<T> QueryAsync<T>(Func<LearnLawDbContext, Task<T>> query) =>
        InScopeAsync(services => query(services.GetRequiredService<LearnLawDbContext>()));

    public Task<T> MakeAsync<T>(Func<TestData, Task<T>> make) => InScopeAsync(services => make(new TestData(services)));

    /// <summary>Runs a recurring job once, as the clock would.</summary>
    public Task RunJobAsync<TJob>()
        where TJob : class, LearnLaw.Shared.IRecurringJob => InScopeAsync(async services =>
        {
            await services.GetRequiredService<TJob>().RunAsync(CancellationToken.None);
            return true;
        });

    /// <summary>Last word over the services, for classes that need a fake.</summary>
    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    private async Task SetUpAsync()
    {
        Admin = await InScopeAsync(services => services.GetRequiredService<SetUpOrganisation>().RunAsync(new SetUpRequest(
            "西大沟镇", OrgUnitKind.Township, "http://law.test", "Asia/Shanghai", "admin", "王管理", TestData.Password)));
        App.Services.GetRequiredService<SetUpCode>().Close();
        Root = await QueryAsync(db => Task.FromResult(db.OrgUnits.Single()));
        Office = await MakeAsync(data => data.CreateUnitAsync("党政综合办公室", Root));
        Village = await MakeAsync(data => data.CreateUnitAsync("一村", Root, OrgUnitKind.Village));
        Learner = await MakeAsync(data => data.CreateUserAsync(Office, "周三好", "zhousan"));
    }
}
