namespace LearnLaw.Laws.LawText;

/// <summary>
/// Puts body lines into a tree. Containers nest by their word, so a 章 closes the 节 and 章 before it whatever the file's
/// heading marks say; lines without a label are paragraphs of the article above; items hang on the paragraph above.
/// </summary>
internal sealed class TreeBuilder(StatuteShape shape, bool isAmending)
{
    private readonly NodeDraft root = new(LawNodeKind.Annex, 0);
    private readonly List<NodeDraft> open = [];
    private NodeDraft? article;
    private NodeDraft? paragraph;
    private NodeDraft? item;
    private NodeDraft? table;
    private LawNumber? lastArticle;

    public List<LawTextProblem> Problems { get; } = [];

    /// <summary>Lines of articles that an amendment quotes without quotation marks, kept as its words.</summary>
    public int QuotedArticles { get; private set; }

    public IReadOnlyList<LawTextNode> Build() => [.. root.Children.Select(child => child.Build())];

    public void Add(BodyLine line)
    {
        if (line.Kind == LineKind.TableRow)
        {
            AddTableRow(line);
            return;
        }

        table = null;
        switch (line.Kind)
        {
            case LineKind.Unit or LineKind.Preface or LineKind.Annex or LineKind.OddHeading when IsHeadingHere(line):
                AddContainer(line);
                break;
            case LineKind.Article when IsArticleHere(line):
                AddArticle(line);
                break;
            case LineKind.Numbered:
                AddNumbered(line);
                break;
            case LineKind.Item:
                AddItem(line);
                break;
            case LineKind.SubItem:
                AddSubItem(line);
                break;
            case LineKind.Note:
                (article ?? Container).Children.Add(new NodeDraft(LawNodeKind.Note, line.Source.Number) { Text = line.Rest });
                break;
            case LineKind.EmptyHeading:
                Problems.Add(new LawTextProblem(ProblemLevel.Note, line.Source.Number, "laws.problem.emptyHeading"));
                break;
            default:
                AddText(line);
                break;
        }
    }

    private NodeDraft Container => open.Count > 0 ? open[^1] : root;

    /// <summary>An amendment has no chapters of its own: 第七节 相应改为第八节 or a quoted heading stays a paragraph.</summary>
    private bool IsHeadingHere(BodyLine line) => !isAmending || line.Source.HeadingLevel > 0;

    private bool IsArticleHere(BodyLine line)
    {
        if (shape != StatuteShape.Articles)
        {
            return false;
        }

        var follows = lastArticle is not { } last || line.Number!.Value.Follows(last);
        if (isAmending && !follows)
        {
            QuotedArticles++;
            return false;
        }

        return line.IsSpaced || follows;
    }

    private void AddContainer(BodyLine line)
    {
        var kind = line.Kind switch
        {
            LineKind.Preface => LawNodeKind.Preface,
            LineKind.Annex => LawNodeKind.Annex,
            LineKind.OddHeading => LawNodeKind.Chapter,
            LineKind.Numbered => LawNodeKind.NumberedHeading,
            _ => line.Unit,
        };
        if (line.Kind == LineKind.OddHeading)
        {
            Problems.Add(new LawTextProblem(ProblemLevel.Warning, line.Source.Number, "laws.problem.oddHeading", line.Rest));
        }

        // An unnumbered 附则 closes the whole code, not only the chapter before it.
        var rank = kind == LawNodeKind.Chapter && line.Number is null && line.Kind == LineKind.Unit ? LawNodeKind.Part.Rank() : kind.Rank();
        while (open.Count > 0 && (open[^1].Kind.Rank() >= rank || open[^1].Kind == LawNodeKind.Preface)
            && (open[^1].Kind != LawNodeKind.Annex || kind == LawNodeKind.Annex))
        {
            open.RemoveAt(open.Count - 1);
        }

        if (kind == LawNodeKind.Annex)
        {
            lastArticle = null;
        }

        var container = new NodeDraft(kind, line.Source.Number) { Number = line.Number, Label = line.Label, Heading = line.Rest };
        Container.Children.Add(container);
        open.Add(container);
        (article, paragraph, item) = (null, null, null);
    }

    private void AddArticle(BodyLine line)
    {
        lastArticle = line.Number;
        article = new NodeDraft(LawNodeKind.Article, line.Source.Number) { Number = line.Number, Label = line.Label, Heading = line.Heading };
        Container.Children.Add(article);
        (paragraph, item) = (null, null);
        if (line.Rest.Length > 0)
        {
            // （一） may follow the article's number at once; it is still an item.
            var rest = LineClassifier.Classify(new SourceLine(line.Source.Number, line.Rest));
            if (rest.Kind == LineKind.Item)
            {
                AddParagraph("", line.Source.Number);
                AddItem(rest);
            }
            else
            {
                AddParagraph(line.Rest, line.Source.Number);
            }
        }
    }

    private void AddNumbered(BodyLine line)
    {
        var isHeading = line.Source.HeadingLevel > 0 || line.Source.Alignment == LineAlignment.Centre || Sentences.HasNoMark(line.Rest);
        if (shape == StatuteShape.NumberedItems && Container.Kind != LawNodeKind.Preface && (Container == root || Container.Kind.IsUnit()))
        {
            article = new NodeDraft(LawNodeKind.NumberedItem, line.Source.Number) { Number = line.Number, Label = line.Label };
            Container.Children.Add(article);
            (paragraph, item) = (null, null);
            AddParagraph(line.Rest, line.Source.Number);
        }
        else if (shape == StatuteShape.Articles && isHeading && !isAmending && Container.Kind != LawNodeKind.Preface)
        {
            AddContainer(line);
        }
        else
        {
            AddItem(line);
        }
    }

    private void AddItem(BodyLine line)
    {
        item = new NodeDraft(LawNodeKind.Item, line.Source.Number) { Number = line.Number, Label = line.Label, Text = line.Rest };
        (paragraph ?? article ?? Container).Children.Add(item);
    }

    private void AddSubItem(BodyLine line)
    {
        var parent = item ?? paragraph ?? article ?? Container;
        // （1） below 1.: a second, deeper way of numbering hangs on the last line numbered the first way.
        var last = parent.Children.Count > 0 ? parent.Children[^1] : null;
        if (last?.Kind == LawNodeKind.SubItem && IsBracketed(line.Label) && (!IsBracketed(last.Label) || last.Children.Count > 0))
        {
            parent = last;
        }

        parent.Children.Add(new NodeDraft(LawNodeKind.SubItem, line.Source.Number) { Number = line.Number, Label = line.Label, Text = line.Rest });
    }

    private static bool IsBracketed(string label) => label is ['（' or '(', ..];

    private void AddText(BodyLine line)
    {
        var text = line.Kind is LineKind.Text ? line.Rest : LawTextCleaning.Paragraph(line.Source.Text);
        if (paragraph is not null && IsUnnumberedItem(text))
        {
            item = new NodeDraft(LawNodeKind.Item, line.Source.Number) { Text = text };
            paragraph.Children.Add(item);
            return;
        }

        AddParagraph(text, line.Source.Number);
    }

    /// <summary>
    /// 国务院由下列人员组成：总理，/副总理若干人，/…: lines that end in a comma belong to the sentence that the colon opened, so
    /// they are no paragraphs and do not count as 款.
    /// </summary>
    private bool IsUnnumberedItem(string text)
    {
        if (paragraph!.Children.Count == 0)
        {
            return Sentences.OpensList(paragraph.Text) && Sentences.GoesOn(text);
        }

        var last = paragraph.Children[^1];
        return last is { Kind: LawNodeKind.Item, Number: null } && Sentences.GoesOn(last.Text);
    }

    private void AddParagraph(string text, int line)
    {
        var parent = article ?? Container;
        paragraph = new NodeDraft(LawNodeKind.Paragraph, line)
        {
            Number = new LawNumber(++parent.Paragraphs),
            Text = text,
        };
        parent.Children.Add(paragraph);
        item = null;
    }

    private void AddTableRow(BodyLine line)
    {
        if (table is null)
        {
            table = new NodeDraft(LawNodeKind.Table, line.Source.Number);
            (article ?? Container).Children.Add(table);
        }

        table.Rows.Add(line.Rest);
    }
}
