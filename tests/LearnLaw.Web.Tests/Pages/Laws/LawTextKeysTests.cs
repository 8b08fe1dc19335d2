using System.Globalization;
using System.Text.RegularExpressions;
using LearnLaw.Web.Hosting;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

/// <summary>Problems and refusals of the statute parser are keys in Core: each must have words.</summary>
public sealed partial class LawTextKeysTests
{
    [Fact]
    public void Keys_OfTheParser_HaveWords()
    {
        var folder = Path.Combine(ProductFolders.Find().Root, "src", "LearnLaw.Core", "Laws");
        var keys = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value))
            .Distinct().ToList();

        Assert.True(keys.Count > 20);
        Assert.DoesNotContain(keys, key => Texts.Find(key, CultureInfo.InvariantCulture) is null);
    }

    [GeneratedRegex("\"(laws\\.(?:problem|refused)\\.[A-Za-z]+)\"")]
    private static partial Regex Key();
}
