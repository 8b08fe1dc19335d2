namespace LearnLaw.Laws.LawText;

/// <summary>
/// Articles must run on without gap or repeat, chapters within their parent likewise. A law never skips a number
/// (a repealed article of the Criminal Law keeps its place), so a gap means that the file has lost text.
/// </summary>
internal static class SequenceCheck
{
    public static IEnumerable<LawTextProblem> Run(IReadOnlyList<LawTextNode> nodes, bool mayStartAnywhere)
    {
        var main = nodes.Where(node => node.Kind != LawNodeKind.Annex).ToList();
        return Articles(main, mayStartAnywhere)
            .Concat(Headings(main, mayStartAnywhere))
            .Concat(nodes.Where(node => node.Kind == LawNodeKind.Annex).SelectMany(annex => Articles(annex.Children, true)));
    }

    private static IEnumerable<LawTextProblem> Articles(IReadOnlyList<LawTextNode> nodes, bool mayStartAnywhere)
    {
        LawNumber? last = null;
        var seen = new HashSet<LawNumber>();
        foreach (var article in nodes.SelectMany(node => node.SelfAndDescendants()).Where(node => node.Kind.IsArticleLike()))
        {
            var number = article.Number!.Value;
            if (!seen.Add(number))
            {
                yield return new LawTextProblem(ProblemLevel.Error, article.Line, "laws.problem.articleRepeated", article.Label);
            }
            else if (last is null ? !mayStartAnywhere && number != new LawNumber(1) : !number.Follows(last.Value))
            {
                yield return last is not { } before ? new LawTextProblem(ProblemLevel.Error, article.Line, "laws.problem.articleStart", article.Label)
                    : number < before ? new LawTextProblem(ProblemLevel.Error, article.Line, "laws.problem.articleOutOfOrder", article.Label)
                    : new LawTextProblem(ProblemLevel.Error, article.Line, "laws.problem.articleGap", before.ToLabel("条"), article.Label);
            }

            last = number;
        }
    }

    private static IEnumerable<LawTextProblem> Headings(IReadOnlyList<LawTextNode> nodes, bool mayStartAnywhere)
    {
        // Chapters run through the 分编 of one 编 and start anew in the next 编, so both ways to go on are right.
        var last = new Dictionary<LawNodeKind, LawNumber>();
        foreach (var heading in nodes.SelectMany(node => node.SelfAndDescendants()).Where(node => node.Kind.IsUnit() && node.Number is not null))
        {
            var number = heading.Number!.Value;
            var follows = number == new LawNumber(1) || (last.TryGetValue(heading.Kind, out var before) && number.Follows(before));
            if (!follows && !(mayStartAnywhere && !last.ContainsKey(heading.Kind)))
            {
                yield return new LawTextProblem(ProblemLevel.Warning, heading.Line, "laws.problem.headingGap", heading.Label + " " + heading.Heading);
            }

            last[heading.Kind] = number;
        }
    }
}
