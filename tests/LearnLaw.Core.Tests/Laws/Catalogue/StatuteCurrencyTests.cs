using System.Globalization;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Laws.Catalogue;

public sealed class StatuteCurrencyTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", CurrencyState.UpToDate, "2024-05-01")]
    [InlineData("2018-12-29", "2026-01-01", CurrencyState.NewerInForce, "2026-01-01")]
    [InlineData("2018-12-29", "2027-01-01", CurrencyState.NewerComing, "2027-01-01")]
    [InlineData("2027-03-01", "2026-01-01", CurrencyState.UpToDate, "2026-01-01")]
    public void Of_NewestHereAndThere_TellsTheState(string here, string known, CurrencyState state, string version)
    {
        var currency = StatuteCurrency.Of(TestData.Listed("样例法", TestData.Known(known)), [Loaded(here)], Today);

        Assert.Equal((state, Day(version)), (currency.State, currency.Known.Date));
    }

    [Fact]
    public void Of_NothingHere_IsNotLoaded() =>
        Assert.Equal(CurrencyState.NotLoaded, StatuteCurrency.Of(TestData.ListedSample, [], Today).State);

    /// <summary>Two versions are missing: the one in force matters more than the one to come.</summary>
    [Fact]
    public void Of_TwoVersionsMissing_NamesTheOneInForce()
    {
        var listed = TestData.Listed("样例法", TestData.Known("2027-01-01"), TestData.Known("2025-10-28"));

        Assert.Equal((CurrencyState.NewerInForce, Day("2025-10-28")), StateOf(StatuteCurrency.Of(listed, [Loaded("2018-12-29")], Today)));
        Assert.Equal((CurrencyState.NewerComing, Day("2027-01-01")), StateOf(StatuteCurrency.Of(listed, [Loaded("2025-10-28")], Today)));
    }

    [Fact]
    public void Of_DaysMissingHere_CanBeTaken()
    {
        var listed = TestData.Listed("样例法", TestData.Known("2024-05-01"));

        Assert.Equal(CurrencyState.EffectUnrecorded, StatuteCurrency.Of(listed, [Loaded("2024-05-01") with { Effective = null }], Today).State);
        Assert.Equal(CurrencyState.RepealUnrecorded, StatuteCurrency.Of(listed with { RepealedOn = Today }, [Loaded("2024-05-01")], Today).State);
        Assert.Equal(CurrencyState.UpToDate, StatuteCurrency.Of(listed with { RepealedOn = Today }, [Loaded("2024-05-01") with { RepealedOn = Today }], Today).State);
    }

    [Fact]
    public async Task Run_Library_IsHeldAgainstTheCatalogue()
    {
        await using var core = await WithCatalogueAsync(TestData.ListedSample, TestData.Listed("别的法", TestData.Known("2020-01-01")));
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        var before = await core.Get<ReadCurrency>().RunAsync();
        await core.Data.CreateStatuteAsync();
        var after = await core.Get<ReadCurrency>().RunAsync();

        Assert.Equal([CurrencyState.NewerInForce, CurrencyState.NotLoaded], before.Select(c => c.State));
        Assert.Equal([CurrencyState.UpToDate, CurrencyState.NotLoaded], after.Select(c => c.State));
    }

    [Fact]
    public async Task Run_TakeDays_RecordsRepealAndAudits()
    {
        await using var core = await WithCatalogueAsync(TestData.ListedSample with { RepealedOn = new DateOnly(2026, 8, 15) });
        var version = await core.Data.CreateStatuteAsync();

        await core.Get<TakeCatalogueDays>().RunAsync(Actor.System, version.Id);

        var stored = await core.QueryAsync(db => db.StatuteVersions.SingleAsync());
        Assert.Equal(new DateOnly(2026, 8, 15), stored.RepealedOn);
        Assert.True(await core.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "laws.revised")));
        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<TakeCatalogueDays>().RunAsync(Actor.System, version.Id));
        Assert.Equal("laws.catalogue-no-days", refused.Key);
    }

    private static Task<CoreFixture> WithCatalogueAsync(params CatalogueStatute[] listed) =>
        CoreFixture.CreateAsync((services, _) => services.AddSingleton(new StatuteCatalogue(listed)));

    private static (CurrencyState State, DateOnly Known) StateOf(StatuteCurrency currency) => (currency.State, currency.Known.Date);

    private static LoadedVersion Loaded(string date) => new(Guid.NewGuid(), Day(date), Day(date), null);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
