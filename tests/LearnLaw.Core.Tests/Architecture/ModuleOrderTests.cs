using LearnLaw.Data;
using NetArchTest.Rules;
using Xunit;

namespace LearnLaw.Tests.Architecture;

/// <summary>Modules stand in one order and may name only what is to their left (docs/decisions/0001). Data lists all sets and is exempt.</summary>
public sealed class ModuleOrderTests
{
    private static readonly string[] Order =
    [
        "Shared", "People", "Files", "Notifications", "Reminders", "Laws", "Materials", "StudyLists", "Questions", "Exams", "Practice", "Courses", "Meetings",
        "Certificates", "Activities", "Plans", "Reports", "ContentCheck", "Demo",
    ];

    public static TheoryData<string> Modules => [.. Order];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_NamesOnlyWhatIsToItsLeft(string module)
    {
        var toItsRight = Order.SkipWhile(m => m != module).Skip(1).Select(m => $"LearnLaw.{m}").ToArray();
        if (toItsRight.Length == 0) return;

        var result = Types.InAssembly(typeof(LearnLawDbContext).Assembly)
            .That().ResideInNamespaceStartingWith($"LearnLaw.{module}")
            .ShouldNot().HaveDependencyOnAny(toItsRight)
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Core_EveryNamespace_BelongsToAModule()
    {
        var known = Order.Append("Data").ToHashSet();
        var strangers = typeof(LearnLawDbContext).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("LearnLaw", StringComparison.Ordinal) == true)
            .Select(t => t.Namespace!.Split('.').ElementAtOrDefault(1) ?? "(root)")
            .Distinct()
            .Except(known);

        Assert.Empty(strangers);
    }

    [Fact]
    public void Core_References_NoWebAndNoScheduler()
    {
        var names = typeof(LearnLawDbContext).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(names, n =>
            n.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)
            || n.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
            || n.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal)
            || n.StartsWith("Hangfire", StringComparison.Ordinal));
    }
}
