using System.Text;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>Invented statutes, and short ways to read them.</summary>
internal static class Samples
{
    public const string Head = """
        # 中华人民共和国样例法

        2020年1月2日 第九届样例大会常务委员会第三次会议通过

        2022年3月4日 第九届样例大会常务委员会第九次会议修订

        <!-- INFO END -->

        """;

    public const string Village = Head + """
        ## 第一章 总　则

        第一条 为了公开村务，制定本法。

        第二条 村务公开应当及时。

        公开的内容包括：

        （一）收支账目；

        （二）下列事项：

        1.会议决议；

        2.工程合同。

        村民可以查阅。

        ## 第二章 附 则

        第三条 本法自2022年5月1日起施行。
        """;

    public static ParsedStatute Markdown(string text, string fileName = "样例法.md") => Parse(Encoding.UTF8.GetBytes(text), fileName);

    public static ParsedStatute PlainText(string text, string fileName = "样例法.txt") => Parse(Encoding.UTF8.GetBytes(text), fileName);

    public static ParsedStatute Parse(byte[] file, string fileName)
    {
        using var stream = new MemoryStream(file, writable: false);
        return new StatuteParser().Parse(stream, fileName);
    }

    public static LawFileRefusedException Refused(byte[] file, string fileName) =>
        Xunit.Assert.Throws<LawFileRefusedException>(() => Parse(file, fileName));

    /// <summary>The tree as indented lines, easy to compare and to read in a failure.</summary>
    public static IEnumerable<string> Outline(IEnumerable<LawTextNode> nodes, int depth = 0)
    {
        foreach (var node in nodes)
        {
            yield return $"{new string(' ', depth)}{node.Kind} {node.Number?.Key}|{node.Label}|{node.Heading}|{node.Text}";
            foreach (var line in Outline(node.Children, depth + 1))
            {
                yield return line;
            }
        }
    }

    public static IEnumerable<string> ProblemKeys(ParsedStatute statute) => statute.Problems.Select(problem => problem.Key);
}
