using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Laws;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>
/// Random statutes for property tests: any nesting of 编, 分编, 章 and 节, inserted articles, paragraphs with items, sub-items
/// and unnumbered lines, with or without a preface and an annex. Articles run on through all containers, as in law.
/// </summary>
internal static class StatuteTrees
{
    private const string Signs = "村民会议应当依照规定公开账目及时接受监督有关单位个人享有权利承担义务";

    public static Arbitrary<IReadOnlyList<LawTextNode>> Any { get; } =
        Gen.Choose(0, int.MaxValue - 1).Select(seed => (IReadOnlyList<LawTextNode>)new Maker(new Random(seed)).Statute()).ToArbitrary();

    private sealed class Maker(Random random)
    {
        private static readonly LawNodeKind[] Units = [LawNodeKind.Part, LawNodeKind.SubPart, LawNodeKind.Chapter, LawNodeKind.Section];

        private readonly Dictionary<LawNodeKind, int> counts = [];
        private LawNumber last;

        public List<LawTextNode> Statute()
        {
            var nodes = new List<LawTextNode>();
            if (random.Next(3) == 0)
            {
                nodes.Add(Node(LawNodeKind.Preface, null, "", "序言", "", Many(1, 3, at => Paragraph(at + 1, false))));
            }

            nodes.AddRange(random.Next(4) == 0 && nodes.Count == 0 ? Many(1, 6, _ => Article()) : Containers(0));
            if (random.Next(3) == 0)
            {
                nodes.Add(Node(LawNodeKind.Annex, new LawNumber(1), "附件一", random.Next(2) == 0 ? "" : Words(3), "", [Paragraph(1, true)]));
            }

            return nodes;
        }

        private List<LawTextNode> Containers(int level)
        {
            var skip = random.Next(Units.Length - level);
            var kind = Units[level + skip];
            counts[kind] = 0;
            return Many(1, 3, _ =>
            {
                var number = new LawNumber(++counts[kind]);
                var deeper = level + skip + 1 < Units.Length && random.Next(2) == 0;
                var label = number.ToLabel(kind switch { LawNodeKind.Part => "编", LawNodeKind.SubPart => "分编", LawNodeKind.Chapter => "章", _ => "节" });
                return Node(kind, number, label, Words(random.Next(1, 6)), "", deeper ? Containers(level + skip + 1) : Many(1, 4, _ => Article()));
            });
        }

        private LawTextNode Article()
        {
            last = last.Main > 0 && random.Next(5) == 0 ? new LawNumber(last.Main, last.Inserted + 1) : new LawNumber(last.Main + 1);
            return Node(LawNodeKind.Article, last, last.ToLabel("条"), "", "", Many(1, 3, at => Paragraph(at + 1, true)));
        }

        private LawTextNode Paragraph(int number, bool mayList)
        {
            var list = mayList ? random.Next(4) : 0;
            List<LawTextNode> items = list switch
            {
                1 => Ended(random.Next(1, 4), (at, end) => Item(at, end)),
                2 => Ended(random.Next(2, 4), (_, end) => Node(LawNodeKind.Item, null, "", "", Words(4) + (end == "。" ? end : "，"), [])),
                _ => [],
            };
            return Node(LawNodeKind.Paragraph, new LawNumber(number), "", "", Words(random.Next(4, 30)) + (items.Count > 0 ? "：" : "。"), items);
        }

        private LawTextNode Item(int at, string end)
        {
            var subItems = random.Next(4) == 0
                ? Ended(random.Next(1, 3), (sub, subEnd) => Node(LawNodeKind.SubItem, new LawNumber(sub + 1), $"{sub + 1}.", "", Words(5) + (end == "。" ? subEnd : "；"), []))
                : [];
            return Node(LawNodeKind.Item, new LawNumber(at + 1), $"（{ChineseNumerals.Format(at + 1)}）", "", Words(6) + (subItems.Count > 0 ? "：" : end), subItems);
        }

        private static List<LawTextNode> Ended(int count, Func<int, string, LawTextNode> make) =>
            [.. Enumerable.Range(0, count).Select(at => make(at, at == count - 1 ? "。" : "；"))];

        private List<LawTextNode> Many(int least, int most, Func<int, LawTextNode> make) =>
            [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(make)];

        private string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Signs[random.Next(Signs.Length)]));

        // The line is unknown before writing; here it only varies the depth of heading marks.
        private LawTextNode Node(LawNodeKind kind, LawNumber? number, string label, string heading, string text, IReadOnlyList<LawTextNode> children) =>
            new(kind, number, label, heading, text, random.Next(1, 100), children);
    }
}
