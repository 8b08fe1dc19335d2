using LearnLaw.Web.Cli;
using Xunit;

namespace LearnLaw.Web.Tests.Cli;

public sealed class TextTableTests
{
    [Fact]
    public void Lines_ChineseAndNumbers_StandInColumns()
    {
        var table = new TextTable("statute", "count", "share");
        table.Add("宪法", 5, "8 %");
        table.Add("农村土地承包法", 120, "100 %");
        table.Add("all", 125, "");

        Assert.Equal(
            [
                "statute         count  share",
                "宪法                5    8 %",
                "农村土地承包法    120  100 %",
                "all               125",
            ],
            table.Lines());
    }

    [Fact]
    public void Lines_WithoutRows_AreTheHeads() => Assert.Equal(["a  b"], new TextTable("a", "b").Lines());
}
