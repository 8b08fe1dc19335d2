using LearnLaw.Laws;
using LearnLaw.Shared;
using Xunit;

namespace LearnLaw.Tests.Laws;

public sealed class StatuteTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("中华人民共和国宪法", "宪法")]
    [InlineData("中华人民共和国宪法（2018年修正文本）", "宪法")]
    [InlineData("国务院实施《中华人民共和国民族区域自治法》若干规定", "国务院实施《民族区域自治法》若干规定")]
    [InlineData("样例/办法 @2024", "样例-办法--2024")]
    public void SlugOf_Title_IsTheShortTitleWithoutWhatAnAddressMeans(string title, string slug) => Assert.Equal(slug, Statute.SlugOf(title));

    [Theory]
    [InlineData("")]
    [InlineData(" 法 ")]
    public void Constructor_NoTitle_IsRefused(string title) =>
        Assert.Equal("laws.title-needed", Assert.Throws<RuleException>(() => new Statute(title, StatuteCategory.Law)).Key);

    [Fact]
    public void Status_FollowsFromTheDates()
    {
        var statute = new Statute("中华人民共和国样例法", StatuteCategory.Law);
        var old = Add(statute, new(2020, 1, 1), new(2020, 2, 1));
        var current = Add(statute, new(2024, 1, 1), new(2024, 5, 1));
        var coming = Add(statute, new(2026, 10, 1), new(2027, 1, 1));

        Assert.Equal(VersionStatus.Amended, old.StatusOn(Today));
        Assert.Equal(VersionStatus.InForce, current.StatusOn(Today));
        Assert.Equal(VersionStatus.NotYetInForce, coming.StatusOn(Today));
        Assert.Same(current, statute.VersionOn(Today));
        Assert.Same(coming, statute.VersionOn(new(2027, 1, 1)));
        Assert.Equal(VersionStatus.InForce, old.StatusOn(new(2024, 4, 30)));
    }

    [Fact]
    public void Status_Repealed_CountsFromItsDay()
    {
        var version = Add(new Statute("中华人民共和国样例法", StatuteCategory.Law), new(2020, 1, 1), new(2020, 2, 1), new(2026, 1, 1));

        Assert.Equal(VersionStatus.InForce, version.StatusOn(new(2025, 12, 31)));
        Assert.Equal(VersionStatus.Repealed, version.StatusOn(new(2026, 1, 1)));
    }

    [Fact]
    public void VersionOn_OnlyAComingVersion_IsThatOne()
    {
        var statute = new Statute("中华人民共和国样例法", StatuteCategory.Law);
        var coming = Add(statute, new(2026, 10, 1), new(2027, 1, 1));

        Assert.Same(coming, statute.VersionOn(Today));
    }

    [Fact]
    public void Remove_NewestVersion_PutsTheOneBeforeBackInForce()
    {
        var statute = new Statute("中华人民共和国样例法", StatuteCategory.Law);
        var old = Add(statute, new(2020, 1, 1), new(2020, 2, 1));
        var current = Add(statute, new(2024, 1, 1), new(2024, 5, 1));

        statute.Remove(current);

        Assert.Equal(VersionStatus.InForce, old.StatusOn(Today));
    }

    [Fact]
    public void Add_SecondVersionOfADate_IsRefused()
    {
        var statute = new Statute("中华人民共和国样例法", StatuteCategory.Law);
        Add(statute, new(2020, 1, 1), null);

        Assert.Equal("laws.version-exists", Assert.Throws<RuleException>(() => Add(statute, new(2020, 1, 1), null)).Key);
    }

    [Theory]
    [InlineData("ftp://flk.npc.gov.cn/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("flk.npc.gov.cn")]
    public void Revise_AddressThatIsNoWebAddress_IsRefused(string address) =>
        Assert.Equal("laws.address-malformed", Assert.Throws<RuleException>(() => new StatuteVersion(Facts(new(2020, 1, 1), null) with { SourceAddress = address }, default)).Key);

    [Fact]
    public void Revise_RepealedBeforeItTookEffect_IsRefused() =>
        Assert.Equal("laws.repealed-before-effect", Assert.Throws<RuleException>(() =>
            new StatuteVersion(Facts(new(2020, 1, 1), new(2020, 2, 1)) with { RepealedOn = new(2020, 1, 15) }, default)).Key);

    private static StatuteVersion Add(Statute statute, DateOnly date, DateOnly? effective, DateOnly? repealed = null)
    {
        var version = new StatuteVersion(Facts(date, effective) with { RepealedOn = repealed }, default);
        statute.Add(version);
        return version;
    }

    private static StatuteFacts Facts(DateOnly date, DateOnly? effective) =>
        new() { Title = "中华人民共和国样例法", Category = StatuteCategory.Law, Date = date, Effective = effective };
}
