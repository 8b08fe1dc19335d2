using System.Globalization;
using System.Text.RegularExpressions;
using LearnLaw.Web.Hosting;
using Xunit;

namespace LearnLaw.Web.Tests.Architecture;

/// <summary>The rules of docs/design-system.md that a machine can hold.</summary>
public sealed partial class StylesheetTests
{
    /// <summary>Grounds that text may stand on, and inks that may stand on any of them.</summary>
    private static readonly string[] Grounds = ["paper", "surface", "sunk", "vermilion-tint", "jade-tint", "amber-tint", "slate-tint"];

    private static readonly string[] Inks =
        ["ink", "ink-second", "ink-third", "vermilion", "vermilion-dark", "jade", "jade-dark", "amber", "slate", "slate-dark"];

    /// <summary>What Chromium 90 does not know and what would break a page there.</summary>
    private static readonly string[] TooNew =
        [":has(", "@container", "@layer", "color-mix", "accent-color", "dvh", "svh", "subgrid", "@scope", "oklch", "translate:", "rotate:", "scale:"];

    [Theory]
    [InlineData("")]
    [InlineData(".elder")]
    public void Tokens_EveryInkOnEveryGround_ReadsAtFourAndAHalf(string selector)
    {
        var tokens = Tokens("root");
        if (selector.Length > 0) foreach (var (name, value) in Tokens("elder")) tokens[name] = value;

        var faint = from ground in Grounds
                    from ink in Inks
                    let contrast = Contrast(tokens[ground], tokens[ink])
                    where contrast < 4.5
                    select $"{ink} on {ground}: {contrast:0.00}";

        Assert.Empty(faint);
        Assert.True(Contrast(tokens["surface"], tokens["line-control"]) >= 3);
        Assert.True(Contrast(tokens["paper"], tokens["line-control"]) >= 3);
        foreach (var fill in new[] { "vermilion", "vermilion-dark", "jade" }) Assert.True(Contrast(tokens[fill], tokens["ink-inverse"]) >= 4.5);
    }

    [Fact]
    public void Sheets_OutsideTokens_NameNoColourAndNoLength()
    {
        var faults = from sheet in Sheets()
                     where sheet.Name is not ("tokens.css" or "print.css")
                     let text = MediaQuery().Replace(sheet.Text, "")
                     from Match match in ColourOrLength().Matches(text)
                     select $"{sheet.Name}: {match.Value}";

        Assert.Empty(faults.Distinct());
    }

    [Fact]
    public void Sheets_EveryTokenUsed_Exists()
    {
        var tokens = Tokens("root");
        var missing = Sheets().SelectMany(s => Used().Matches(s.Text).Select(m => m.Groups[1].Value)).Distinct().Where(t => !tokens.ContainsKey(t));

        Assert.Empty(missing);
    }

    [Fact]
    public void Sheets_UseNothingThatChromium90DoesNotKnow() =>
        Assert.Empty(from sheet in Sheets() from word in TooNew where sheet.Text.Contains(word, StringComparison.Ordinal) select $"{sheet.Name}: {word}");

    [Fact]
    public void Views_HaveNoStyleAttributeNoInlineScriptAndOnlyIconsOfTheSprite()
    {
        var sprite = SymbolId().Matches(File.ReadAllText(Path.Combine(ProductFolders.Find().WebRoot, "img", "icons.svg")))
            .Select(m => m.Groups[1].Value).ToHashSet();
        var views = Directory.EnumerateFiles(Path.Combine(ProductFolders.Find().Root, "src", "LearnLaw.Web", "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f)))
            .ToList();

        Assert.NotEmpty(views);
        Assert.Empty(views.Where(v => Inline().IsMatch(v.Text)).Select(v => v.Name));
        Assert.Empty(from view in views
                     from Match icon in IconName().Matches(view.Text)
                     where !sprite.Contains(icon.Groups[1].Value)
                     select $"{view.Name}: {icon.Groups[1].Value}");
    }

    private static List<(string Name, string Text)> Sheets() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(ProductFolders.Find().WebRoot, "css"), "*.css")
            .Select(f => (Path.GetFileName(f), Comment().Replace(File.ReadAllText(f), ""))),
    ];

    /// <summary>Tokens of the first block of ":root" or ".elder".</summary>
    private static Dictionary<string, string> Tokens(string block)
    {
        var text = Sheets().Single(s => s.Name == "tokens.css").Text;
        var start = Regex.Match(text, $@"^[:.]{block} \{{", RegexOptions.Multiline);
        var body = text[start.Index..text.IndexOf("\n}", start.Index, StringComparison.Ordinal)];
        return Token().Matches(body).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim());
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    /// <summary>Relative luminance of WCAG 2.</summary>
    private static double Luminance(string hex)
    {
        var digits = hex.TrimStart('#');
        if (digits.Length == 3) digits = string.Concat(digits.Select(d => $"{d}{d}"));
        double[] parts =
        [
            .. Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
                .Select(v => v <= .03928 ? v / 12.92 : Math.Pow((v + .055) / 1.055, 2.4)),
        ];
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@media[^{]*\{")]
    private static partial Regex MediaQuery();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|(?<![\w.-])\d*\.?\d+(?:px|rem|pt|mm|cm|vw)\b")]
    private static partial Regex ColourOrLength();

    [GeneratedRegex(@"var\(--([a-z0-9-]+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"--([a-z0-9-]+):\s*([^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"<symbol id=""([a-z-]+)""")]
    private static partial Regex SymbolId();

    [GeneratedRegex(@"<icon name=""([a-z-]+)""")]
    private static partial Regex IconName();

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""|<style|<script(?![^>]*\bsrc=)")]
    private static partial Regex Inline();
}
