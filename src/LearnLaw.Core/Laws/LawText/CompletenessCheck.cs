namespace LearnLaw.Laws.LawText;

/// <summary>Signs that a file stops before the law does, or that its lines are damaged.</summary>
internal static class CompletenessCheck
{
    public static IEnumerable<LawTextProblem> Ending(ParsedStatute statute, bool isAmending)
    {
        var end = statute.AllNodes().LastOrDefault(node => node.Kind is LawNodeKind.Paragraph or LawNodeKind.Item or LawNodeKind.SubItem);
        // A list in an annex may well end without a stop.
        var inAnnex = statute.Nodes.Any(node => node.Kind == LawNodeKind.Annex);
        if (end is not null && !inAnnex && !Sentences.IsOver(end.Text))
        {
            yield return new LawTextProblem(ProblemLevel.Error, end.Line, "laws.problem.endsInSentence", Tail(end.Text));
            yield break;
        }

        // The Legislation Law wants every law to name its effective day. The Constitution has no such article, and the
        // day of a judicial interpretation stands in its announcement.
        var mayBeSilent = isAmending || statute.Subtitle.Length > 0 || statute.Shape != StatuteShape.Articles
            || statute.Category is StatuteCategory.Constitution or StatuteCategory.JudicialInterpretation;
        if (!mayBeSilent && !StatesEffect(statute) && statute.Articles().LastOrDefault() is { } last)
        {
            var headings = statute.AllNodes().Where(node => node.Kind.IsUnit()).ToList();
            var lacksEnd = headings.Count > 0 && !headings.Exists(heading => heading.Heading.Contains("附则", StringComparison.Ordinal));
            if (lacksEnd || !statute.Events.Any(each => StatuteDates.IsEffect(each.What)))
            {
                yield return new LawTextProblem(lacksEnd ? ProblemLevel.Error : ProblemLevel.Warning, last.Line, "laws.problem.mayEndEarly", last.Label);
            }
        }
    }

    public static IEnumerable<LawTextProblem> Contents(IReadOnlyList<string> contents, IReadOnlyList<BodyLine> body)
    {
        var headings = body.Where(line => line.Kind is LineKind.Unit or LineKind.Preface or LineKind.Annex or LineKind.OddHeading or LineKind.Numbered)
            .GroupBy(line => line.HeadingKey).ToDictionary(group => group.Key, group => group.Count());
        foreach (var entry in contents.GroupBy(entry => entry).Where(entry => headings.GetValueOrDefault(entry.Key) < entry.Count()))
        {
            yield return new LawTextProblem(ProblemLevel.Error, null, "laws.problem.headingMissing", entry.Key);
        }
    }

    public static IEnumerable<LawTextProblem> Lines(IReadOnlyList<BodyLine> body)
    {
        for (var at = 0; at < body.Count; at++)
        {
            var (line, text) = (body[at], body[at].Source.Text);
            if (text.Any(LawTextCleaning.IsPrivateUse) || text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                yield return new LawTextProblem(ProblemLevel.Warning, line.Source.Number, "laws.problem.unreadableSign", Tail(text));
            }

            if (line.Kind is not (LineKind.Unit or LineKind.OddHeading or LineKind.TableRow) && LawTextCleaning.Paragraph(text) != text)
            {
                yield return new LawTextProblem(ProblemLevel.Note, line.Source.Number, "laws.problem.spaceRemoved");
            }

            var isBroken = line.Kind is LineKind.Article or LineKind.Text or LineKind.Item && line.Rest.Length > 0 && !Sentences.IsFinished(line.Rest)
                && at + 1 < body.Count && body[at + 1].Kind == LineKind.Text;
            if (isBroken)
            {
                yield return new LawTextProblem(ProblemLevel.Warning, line.Source.Number, "laws.problem.brokenLine", Tail(line.Rest));
            }
        }
    }

    private static bool StatesEffect(ParsedStatute statute) =>
        statute.Articles().Any(article => article.Lines().Any(line => StatuteDates.TryReadEffect(line, out _, out _)));

    private static string Tail(string text) => text.Length <= 16 ? text : "…" + text[^15..];
}
