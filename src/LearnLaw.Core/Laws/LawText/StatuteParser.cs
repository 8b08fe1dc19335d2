namespace LearnLaw.Laws.LawText;

/// <summary>
/// Reads one file as a statute: a reader of its format makes lines, one structure parser makes the tree, checks say what
/// looks wrong. Nothing is stored and nothing is thrown away silently: whatever is doubtful is in
/// <see cref="ParsedStatute.Problems"/>, errors first.
/// </summary>
public sealed class StatuteParser(IEnumerable<ILawTextReader> readers)
{
    /// <summary>The readers of every format that ships.</summary>
    public static IReadOnlyList<ILawTextReader> AllReaders { get; } = [new MarkdownReader(), new WordReader(), new PlainTextReader(), new HtmlReader(), new PdfReader()];

    public StatuteParser()
        : this(AllReaders)
    {
    }

    /// <summary>Whether a file of this name is tried at all.</summary>
    public bool Knows(string fileName) => ReaderFor(fileName) is not null;

    /// <param name="file">Positioned at its start; need not be seekable. Read only as far as the limits allow.</param>
    /// <param name="fileName">Tells the format by its ending, and the version's date where the text does not.</param>
    /// <exception cref="LawFileRefusedException">The file is not a statute that can be read.</exception>
    public ParsedStatute Parse(Stream file, string fileName)
    {
        var reader = ReaderFor(fileName)
            ?? throw new LawFileRefusedException("laws.refused.format", null, Path.GetExtension(fileName));
        return Structure(reader.Read(file), fileName);
    }

    private ILawTextReader? ReaderFor(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return readers.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    private static ParsedStatute Structure(LawTextSource source, string fileName)
    {
        if (source.Lines.Count == 0)
        {
            throw new LawFileRefusedException("laws.refused.empty");
        }

        var opening = new OpeningParser(source.Lines).Parse();
        var (fileTitle, fileDate) = StatuteNames.FromFile(fileName);
        if (opening.Title.Length == 0)
        {
            opening.Title = fileTitle;
            opening.Problems.Add(new LawTextProblem(ProblemLevel.Warning, 1, "laws.problem.titleFromFile", fileTitle));
        }

        var isAmending = StatuteNames.IsAmending(opening.Title);
        var body = source.Lines.Skip(opening.BodyStart).Select(LineClassifier.Classify).ToList();
        var shape = ShapeOf(body, isAmending);
        if (body.Count == 0 || (shape != StatuteShape.Articles && !StatuteNames.IsStatuteTitle(opening.Title)))
        {
            throw new LawFileRefusedException("laws.refused.notStatute");
        }

        var tree = new TreeBuilder(shape, isAmending);
        body.ForEach(tree.Add);
        var nodes = tree.Build();
        var dating = new StatuteDating(opening, LastWords(nodes), fileDate);
        var statute = new ParsedStatute
        {
            Title = opening.Title,
            ShortTitle = StatuteNames.Shorten(opening.Title),
            Subtitle = opening.Subtitle,
            Category = StatuteNames.CategoryOf(opening.Title, [.. opening.Events.Select(each => each.What)]),
            Shape = shape,
            Events = opening.Events,
            Passed = dating.Passed,
            Promulgated = dating.Promulgated,
            EffectiveStated = dating.EffectiveStated,
            Effective = dating.Effective,
            VersionDate = dating.VersionDate,
            Nodes = nodes,
            Problems = [],
            Format = source.Format,
        };

        IEnumerable<LawTextProblem> quoted = tree.QuotedArticles == 0
            ? []
            : [new LawTextProblem(ProblemLevel.Note, null, "laws.problem.quotedArticles", tree.QuotedArticles)];
        return statute with
        {
            Problems = [.. source.Problems
                .Concat(opening.Problems)
                .Concat(tree.Problems)
                .Concat(quoted)
                .Concat(dating.Problems)
                .Concat(SequenceCheck.Run(nodes, isAmending || opening.Subtitle.Length > 0))
                .Concat(CompletenessCheck.Contents(opening.Contents, body))
                .Concat(CompletenessCheck.Ending(statute, isAmending))
                .Concat(CompletenessCheck.Lines(body))
                .OrderByDescending(problem => problem.Level)
                .ThenBy(problem => problem.Line ?? 0)],
        };
    }

    /// <summary>In an amendment that is numbered 一、 the articles are those of the law it changes.</summary>
    private static StatuteShape ShapeOf(List<BodyLine> body, bool isAmending)
    {
        var firstArticle = body.FindIndex(line => line.Kind == LineKind.Article);
        var firstNumbered = body.FindIndex(line => line.Kind == LineKind.Numbered);
        if (firstArticle >= 0 && !(isAmending && firstNumbered >= 0 && firstNumbered < firstArticle))
        {
            return StatuteShape.Articles;
        }

        return firstNumbered >= 0 ? StatuteShape.NumberedItems : StatuteShape.Paragraphs;
    }

    /// <summary>The places where a law says when it takes effect, last first; annexes say nothing of it.</summary>
    private static IEnumerable<string> LastWords(IReadOnlyList<LawTextNode> nodes) => nodes
        .Where(node => node.Kind != LawNodeKind.Annex)
        .SelectMany(node => node.SelfAndDescendants())
        .Where(node => node.Kind is LawNodeKind.Paragraph)
        .Reverse()
        .Take(8)
        .Select(node => node.Text);
}
