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
    [InlineData("roster.csv", "", "shared.sheet-empty")]
    [InlineData("roster.txt", "姓名,单位", "shared.sheet-wrong-type")]
    [InlineData("roster.xlsx", "no zip at all", "shared.sheet-unreadable")]
    [InlineData("roster.csv", "甲,乙\n丙,丁", "people.roster-no-headings")]
    public void Read_NoRoster_IsRefusedWithItsReason(string name, string content, string key)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        Assert.Equal(key, Assert.Throws<RuleException>(() => RosterReader.Read(stream, name)).Key);
    }

    [Fact]
    public void Read_BlankLinesBetween_KeepTheRowNumbersOfTheFile()
    {
        var roster = Read("姓名,账号\n\n周三,zhousan\n\n,wusi\n");

        Assert.Equal(3, Assert.Single(roster.Rows).Row);
        Assert.Equal((5, "people.roster-name-missing"), (roster.Problems[0].Row, roster.Problems[0].Key));
    }

    [Fact]
    public void Read_WrongContacts_AreProblemsOfTheirRow()
    {
        var roster = Read("姓名,手机,邮箱\n周三,请打办公室,\n吴四,,wusi@\n郑五,0931-8888888 转 3,zheng@example.test\n");

        Assert.Equal([(2, "people.phone-wrong"), (3, "people.email-wrong")], roster.Problems.Select(p => (p.Row, p.Key)));
        Assert.Equal("zheng@example.test", Assert.Single(roster.Rows).Contacts.Email);
    }

    private static RosterFile Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return RosterReader.Read(stream, "roster.csv");
    }
}
