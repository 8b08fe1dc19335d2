namespace LearnLaw.Laws.LawText;

/// <summary>
/// Puts a code together that was split into a file for each 编 (the Civil Code in eight files). The files tell the names of
/// the 编 but not their numbers: these follow from the order of the articles, and a note says so.
/// </summary>
public static class StatuteParts
{
    /// <summary>Groups what belongs together: parts of one version of one title; every whole statute is a group of its own.</summary>
    public static IEnumerable<IReadOnlyList<T>> Group<T>(IEnumerable<T> files, Func<T, ParsedStatute> statuteOf) => files
        .GroupBy(file => statuteOf(file) is { Subtitle.Length: > 0 } part ? (part.Title, part.VersionDate) : (object)Guid.NewGuid())
        .Select(group => group.ToList());

    /// <exception cref="ArgumentException">The parts are of different statutes, or none is given.</exception>
    public static ParsedStatute Merge(IReadOnlyList<ParsedStatute> parts)
    {
        if (parts.Count == 0 || parts.Any(part => part.Title != parts[0].Title || part.Subtitle.Length == 0))
        {
            throw new ArgumentException("Only parts of one statute can be put together.", nameof(parts));
        }

        var ordered = parts.OrderBy(part => part.Articles().FirstOrDefault()?.Number ?? new LawNumber(int.MaxValue / LawNumber.InsertedLimit)).ToList();
        var nodes = ordered.Select((part, at) => ToNode(part, at + 1)).ToList();
        var first = ordered[0];
        var effective = ordered.Select(part => part.EffectiveStated).FirstOrDefault(date => date is not null)
            ?? ordered.SelectMany(part => part.Events).FirstOrDefault(each => each.What == "施行")?.Date;
        var problems = ordered
            .SelectMany(part => part.Problems
                .Where(problem => problem.Key is not ("laws.problem.effectUnsure" or "laws.problem.effectUnknown"))
                .Select(problem => problem with { Part = part.Subtitle }))
            .Concat(SequenceCheck.Run(nodes, mayStartAnywhere: false))
            .Append(new LawTextProblem(ProblemLevel.Note, null, "laws.problem.partsNumbered", ordered.Count));
        return first with
        {
            Subtitle = "",
            Events = [.. ordered.SelectMany(part => part.Events).DistinctBy(each => (each.Date, each.What))],
            EffectiveStated = effective,
            Effective = effective ?? first.Effective,
            Nodes = nodes,
            Problems = [.. problems.OrderByDescending(problem => problem.Level)],
        };
    }

    private static LawTextNode ToNode(ParsedStatute part, int order)
    {
        var line = part.Nodes.Count > 0 ? part.Nodes[0].Line : 1;
        if (part.Subtitle == "附则")
        {
            return new LawTextNode(LawNodeKind.Chapter, null, "", part.Subtitle, "", line, part.Nodes);
        }

        var number = new LawNumber(order);
        var name = part.Subtitle.EndsWith('编') ? part.Subtitle[..^1] : part.Subtitle;
        return new LawTextNode(LawNodeKind.Part, number, number.ToLabel("编"), name, "", line, part.Nodes);
    }
}
