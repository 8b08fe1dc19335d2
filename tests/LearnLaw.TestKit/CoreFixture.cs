using LearnLaw.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace LearnLaw.TestKit;

/// <summary>
/// All modules on a fresh database and a clock that tests move: <c>await using var core = await CoreFixture.CreateAsync();</c>
/// </summary>
public sealed class CoreFixture : IAsyncDisposable
{
    /// <summary>Monday 23 November 2026, 10:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private readonly TestDb database;
    private readonly ServiceProvider provider;
    private readonly AsyncServiceScope scope;

    private CoreFixture(TestDb database, ServiceProvider provider, FakeTimeProvider time)
    {
        this.database = database;
        this.provider = provider;
        Time = time;
        scope = provider.CreateAsyncScope();
        Data = new TestData(scope.ServiceProvider);
    }

    public FakeTimeProvider Time { get; }

    /// <summary>The scope that the test itself acts in. For another request, use <see cref="InNewScopeAsync{T}"/>.</summary>
    public IServiceProvider Services => scope.ServiceProvider;

    public LearnLawDbContext Db => Get<LearnLawDbContext>();

    public TestData Data { get; }

    public static async Task<CoreFixture> CreateAsync(Action<IServiceCollection, FakeTimeProvider>? configure = null)
    {
        var database = await TestDb.CreateAsync();
        var time = new FakeTimeProvider(Start);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddCore(configuration, database.Options);
        configure?.Invoke(services, time);
        return new CoreFixture(database, services.BuildServiceProvider(validateScopes: true), time);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Acts as another request would: with its own context, seeing only what was saved.</summary>
    public async Task<T> InNewScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var other = provider.CreateAsyncScope();
        return await act(other.ServiceProvider);
    }

    public Task<T> QueryAsync<T>(Func<LearnLawDbContext, Task<T>> query) =>
        InNewScopeAsync(services => query(services.GetRequiredService<LearnLawDbContext>()));

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await provider.DisposeAsync();
        await database.DisposeAsync();
    }
}
