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
