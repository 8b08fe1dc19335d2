using LearnLaw.TestKit;
using LearnLaw.Web.Cli;
using Xunit;

namespace LearnLaw.Web.Tests.Cli;

public sealed class ContentVerbsTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, null, Verb.Done)]
    [InlineData("「为了公开村务」", "「为了村务公开」", Verb.Refused)]
    public async Task Check_Content_SaysByItsExitCodeWhetherAllIsRight(string? from, string? to, int expected)
    {
        SampleContent.Write(folder, SampleContent.Course, from, to);

        Assert.Equal(expected, await RunAsync("--laws", Path.Combine(folder.Root, SampleContent.Statutes)));
        Assert.Equal(expected, await RunAsync("--json", "--laws", Path.Combine(folder.Root, SampleContent.Statutes)));
    }

    [Fact]
    public async Task Check_FolderOfLawsMissing_IsRefused()
    {
        SampleContent.Write(folder);

        Assert.Equal(Verb.Refused, await RunAsync("--laws", Path.Combine(folder.Root, "none")));
    }

    private Task<int> RunAsync(params string[] options) => LearnLawCommand.Create()
        .Parse(["content", "check", "--data", Path.Combine(folder.Root, "data"), "--content", folder.Root, .. options])
        .InvokeAsync();
}
