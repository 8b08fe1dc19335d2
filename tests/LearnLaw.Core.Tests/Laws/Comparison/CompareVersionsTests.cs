using LearnLaw.Laws.Comparison;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Comparison;

public sealed class CompareVersionsTests
{
    [Fact]
    public async Task Run_NoDates_ComparesTheVersionInForceWithTheOneBefore()
    {
        await using var core = await CreateAsync();

        var compared = await core.Get<CompareVersions>().RunAsync("样例法", null, null);

        Assert.Equal((new DateOnly(2020, 1, 2), new DateOnly(2024, 3, 4)), (compared.Before!.Date, compared.After!.Date));
        Assert.Equal(1, compared.Comparison!.CountOf(ChangeKind.Added));
        Assert.Equal(1, compared.Comparison.CountOf(ChangeKind.Changed));
        Assert.Equal(3, compared.Comparison.CountOf(ChangeKind.Unchanged));
    }

    [Theory]
    [InlineData("2020-01-02", "2024-03-04", "2020-01-02", "2024-03-04")]
    [InlineData("2021-06-01", "2025-06-01", "2020-01-02", "2024-03-04")]
    [InlineData("2024-03-04", "2020-01-02", "2024-03-04", "2020-01-02")]
    [InlineData("2024-04-30", "2024-05-01", "2020-01-02", "2024-03-04")]
    public async Task Run_AnyDays_MeansTheVersionsOfThoseDays(string from, string to, string before, string after)
    {
        await using var core = await CreateAsync();

        var compared = await core.Get<CompareVersions>().RunAsync("样例法", DateOnly.Parse(from, null), DateOnly.Parse(to, null));

        Assert.Equal((DateOnly.Parse(before, null), DateOnly.Parse(after, null)), (compared.Before!.Date, compared.After!.Date));
        Assert.NotNull(compared.Comparison);
    }

    [Fact]
    public async Task Run_OneVersionOnBothDays_HasNothingToCompare()
    {
        await using var core = await CreateAsync();

        var compared = await core.Get<CompareVersions>().RunAsync("样例法", new(2024, 6, 1), new(2025, 6, 1));

        Assert.Null(compared.Comparison);
        Assert.Equal(compared.Before, compared.After);
    }

    [Fact]
    public async Task Run_FirstVersion_HasNoneBefore()
    {
        await using var core = await CreateAsync();

        Assert.Null((await core.Get<CompareVersions>().RunAsync("样例法", null, new(2020, 1, 2))).Before);
    }

    [Theory]
    [InlineData("没有的法", null)]
    [InlineData("样例法", "1999-01-01")]
    public async Task Run_NoSuchStatuteOrDay_IsNotFound(string slug, string? from)
    {
        await using var core = await CreateAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<CompareVersions>().RunAsync(slug, from is null ? null : DateOnly.Parse(from, null), null));
    }

    private static async Task<CoreFixture> CreateAsync()
    {
        var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);
        return core;
    }
}
