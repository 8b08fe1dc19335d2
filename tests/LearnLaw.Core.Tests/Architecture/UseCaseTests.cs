using LearnLaw.Data;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Architecture;

public sealed class UseCaseTests
{
    /// <summary>A module's registration is the list of what it does; a use case missing there fails only when somebody asks for it.</summary>
    [Fact]
    public async Task UseCases_AllOfThem_AreRegistered()
    {
        await using var core = await CoreFixture.CreateAsync();
        var isService = core.Services.GetRequiredService<IServiceProviderIsService>();
        var useCases = typeof(LearnLawDbContext).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false, IsPublic: true } && t.GetMethods().Any(m => m.Name == "RunAsync" && m.DeclaringType == t))
            .ToList();

        Assert.NotEmpty(useCases);
        Assert.Empty(useCases.Where(t => !isService.IsService(t)).Select(t => t.FullName));
        foreach (var useCase in useCases) Assert.NotNull(core.Services.GetRequiredService(useCase));
    }
}
