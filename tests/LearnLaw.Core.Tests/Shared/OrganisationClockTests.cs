using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.TestKit;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LearnLaw.Tests.Shared;

public sealed class OrganisationClockTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "2026-12-31T16:00:00Z", "2027-01-01")]
    [InlineData("Asia/Urumqi", "2026-12-31T16:00:00Z", "2026-12-31")]
    public void Today_AtTheTurnOfTheYear_FollowsTheOrganisationsZone(string zone, string utc, string today)
    {
        var clock = new OrganisationClock(
            new FakeTimeProvider(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)), Settings(zone));

        Assert.Equal(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), clock.Today);
    }

    [Fact]
    public void ToUtc_SkippedHourOfSummerTime_MovesOn()
    {
        var clock = new OrganisationClock(new FakeTimeProvider(CoreFixture.Start), Settings("Europe/Berlin"));

        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc), clock.ToUtc(new DateTime(2026, 3, 29, 2, 30, 0)));
    }

    private static CurrentSettings Settings(string zone) => new() { Value = new OrganisationSettings { TimeZone = zone } };
}
