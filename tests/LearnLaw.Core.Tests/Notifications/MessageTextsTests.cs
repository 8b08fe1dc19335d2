using LearnLaw.Notifications;
using Xunit;

namespace LearnLaw.Tests.Notifications;

public sealed class MessageTextsTests
{
    private static readonly Dictionary<string, string> Meeting = new()
    {
        ["title"] = "党委会", ["time"] = "2026-12-01 09:00", ["place"] = "三楼", ["articles"] = "", ["hours"] = "1",
    };

    [Theory]
    [InlineData("zh-CN", "会前请读", "“党委会”将于2026-12-01 09:00在三楼召开，还有 1 小时。")]
    [InlineData("en", "read beforehand", "“党委会” begins 2026-12-01 09:00, 三楼, in 1 h.")]
    public void Compose_NothingToRead_LeavesThatSentenceOut(string language, string sentence, string without)
    {
        var texts = new MessageTexts();

        Assert.Equal(without, texts.Compose("meeting-reminder", Meeting, language).Body);
        var reading = texts.Compose("meeting-reminder", new Dictionary<string, string>(Meeting) { ["articles"] = "民法典/1079" }, language).Body;
        Assert.Contains(sentence, reading, StringComparison.Ordinal);
        Assert.DoesNotContain("[", reading, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_UnknownKind_ShowsItsName() => Assert.Equal("no-such-kind", new MessageTexts().Compose("no-such-kind", Meeting, "zh-CN").Title);
}
