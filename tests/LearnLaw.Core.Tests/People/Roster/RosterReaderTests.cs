using System.Text;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.People.Roster;

public sealed class RosterReaderTests
{
    [Theory]
    [InlineData("SurveyKing_卷王用户导入模板.xlsx")]
    [InlineData("PlayEdu_学员批量导入模板.xlsx")]
    public void Read_TemplateOfAnotherPlatform_FindsPeopleOrNone_ButNoFault(string template)
    {
        using var stream = File.OpenRead(SharedFiles.PathOf("questions", "roster", template));

        var roster = RosterReader.Read(stream, template);

        Assert.Empty(roster.Problems);
        Assert.Contains(roster.Notes, n => n.Key == "people.roster-passwords-ignored");
    }

    [Fact]
    public void Read_SignInNameBesideUserName_TakesTheUserNameForThePerson()
    {
        var roster = Read("用户名(必填),登录名(必填),组织机构\n周三,zhousan,甲镇-乙办|丙村\n");

        var row = Assert.Single(roster.Rows);
        Assert.Equal(("周三", "zhousan"), (row.Name, row.Account));
        Assert.Equal([["甲镇", "乙办"], ["丙村"]], row.Units);
    }

    [Theory]
    [InlineData("roster.csv", "", "people.roster-empty")]
    [InlineData("roster.txt", "姓名,单位", "people.roster-wrong-type")]
    [InlineData("roster.xlsx", "no zip at all", "people.roster-unreadable")]
    [InlineData("roster.csv", "甲,乙\n丙,丁", "people.roster-no-headings")]
    public void Read_NoRoster_IsRefusedWithItsReason(string name, string content, string key)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        Assert.Equal(key, Assert.Throws<RuleException>(() => RosterReader.Read(stream, name)).Key);
    }

    private static RosterFile Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return RosterReader.Read(stream, "roster.csv");
    }
}
