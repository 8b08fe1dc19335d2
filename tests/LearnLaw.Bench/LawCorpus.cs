using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LearnLaw.Bench;

/// <summary>
/// A large library made from a small one: each copy of a statute has its own title and a few of its words exchanged, so that no two are
/// the same text. Real files are read where they are at hand; otherwise articles are put together from invented sentences.
/// </summary>
internal static partial class LawCorpus
{
    private static readonly string[] Words =
        "村务 公开 河道 管理 承包 土地 林地 收益 登记 申请 审查 决定 公告 期限 材料 单位 个人 部门 责任 监督 检查 处罚 复议 诉讼 调解 赔偿 损失 安全 生产 环境 保护 应当 可以 不得 依法 按照 规定 办理 报告 批准".Split(' ');

    /// <param name="source">Real files to vary, or null.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="count">Statutes at most.</param>
    /// <param name="most">Articles at most, or a few more.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many articles the folder holds.</returns>
    public static async Task<int> WriteAsync(DirectoryInfo? source, string folder, int count, int most, CancellationToken ct)
    {
        var random = new Random(20261123);
        var originals = source is null ? [] : source.EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(f => File.ReadAllText(f.FullName)).Where(t => Article().Count(t) > 5).ToList();
        var articles = 0;
        for (var i = 0; i < count && articles < most; i++)
        {
            var text = originals.Count == 0 ? Invented(i, random) : Varied(originals[i % originals.Count], i, random);
            articles += Article().Count(text);
            await File.WriteAllTextAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:0000}.md")), text, ct);
        }

        return articles;
    }

    private static string Varied(string original, int number, Random random)
    {
        var titled = Title().Replace(original, m => $"# {Name(number)}{m.Groups[1].Value.Trim().Replace("中华人民共和国", "", StringComparison.Ordinal)}", 1);
        return Article().Replace(titled, m => m.Value + Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)] + "，");
    }

    private static string Invented(int number, Random random)
    {
        var text = new StringBuilder($"# {Name(number)}规定\n\n2020年1月2日 国务院令第{number}号公布\n\n<!-- INFO END -->\n\n");
        for (var article = 1; article <= 42; article++)
        {
            text.Append('第').Append(Laws.ChineseNumerals.Format(article)).Append("条 ");
            for (var word = 0; word < 60; word++) text.Append(Words[random.Next(Words.Length)]).Append(word % 9 == 8 ? "，" : "");
            text.Append("。\n\n");
        }

        return text.ToString();
    }

    /// <summary>Three words for a number: titles of statutes hold no digits.</summary>
    private static string Name(int number) => Words[number % Words.Length] + Words[number / Words.Length % Words.Length] + Words[number / Words.Length / Words.Length % Words.Length];

    [GeneratedRegex(@"^#\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^第[一二三四五六七八九十百千零]+条[　 ]+", RegexOptions.Multiline)]
    private static partial Regex Article();
}
