using System.Net;
using System.Text;
using LearnLaw.Laws;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>Writes a tree as files of every format, for reading it back.</summary>
internal static class StatuteWriter
{
    public const string Title = "中华人民共和国样例法";

    public static byte[] Markdown(IReadOnlyList<LawTextNode> nodes)
    {
        var text = new StringBuilder($"# {Title}\n\n2022年3月4日 样例大会通过\n\n<!-- INFO END -->\n\n");
        foreach (var (node, line) in Lines(nodes))
        {
            // Marks of any depth: the reader must not rely on them.
            text.Append(node.Kind.IsContainer() ? new string('#', 1 + node.Line % 4) + " " : "").Append(line).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] PlainText(IReadOnlyList<LawTextNode> nodes) => Encoding.UTF8.GetBytes(
        $"{Title}\n（2022年3月4日样例大会通过）\n" + string.Join('\n', Lines(nodes).Select(line => line.Line)));

    public static byte[] Word(IReadOnlyList<LawTextNode> nodes)
    {
        var file = new WordFile().Line("").Centred(Title).Line("（2022年3月4日样例大会通过）").Line("");
        foreach (var (node, line) in Lines(nodes))
        {
            file.Line(line.Replace(' ', '　'), node.Kind.IsContainer() ? "center" : null);
        }

        return file.ToBytes();
    }

    public static byte[] Html(IReadOnlyList<LawTextNode> nodes)
    {
        var lines = Lines(nodes).Select(line => $"<p{(line.Node.Kind.IsContainer() ? " align=\"center\"" : "")}>　　{WebUtility.HtmlEncode(line.Line)}</p>");
        return Encoding.UTF8.GetBytes($"""
            <html><head><title>法律库</title></head><body><div class="menu"><a href="/">首页</a><a>法律</a></div>
            <div class="text"><h2>{Title}</h2><p>（2022年3月4日样例大会通过）</p>
            {string.Join('\n', lines)}
            </div><p>版权所有</p></body></html>
            """);
    }

    public static byte[] Pdf(IReadOnlyList<LawTextNode> nodes)
    {
        var file = new PdfFile { Footer = "- {0} -" }.Centred(Title).Paragraph("（2022年3月4日样例大会通过）");
        foreach (var (node, line) in Lines(nodes))
        {
            if (node.Kind.IsContainer()) file.Centred(line);
            else file.Paragraph(line);
        }

        return file.ToBytes();
    }

    private static IEnumerable<(LawTextNode Node, string Line)> Lines(IEnumerable<LawTextNode> nodes)
    {
        foreach (var node in nodes)
        {
            var children = node.Children;
            if (node.Kind == LawNodeKind.Article)
            {
                // The article's number stands on the line of its first paragraph.
                yield return (node, $"{node.Label} {children[0].Text}");
                foreach (var line in Lines(children[0].Children))
                {
                    yield return line;
                }

                children = [.. children.Skip(1)];
            }
            else
            {
                yield return (node, node.Kind.IsContainer() ? $"{node.Label} {node.Heading}".Trim() : node.Label + node.Text);
            }

            foreach (var line in Lines(children))
            {
                yield return line;
            }
        }
    }
}
