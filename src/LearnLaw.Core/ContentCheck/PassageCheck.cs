using LearnLaw.Files.Content;
using LearnLaw.Laws.Citations;

namespace LearnLaw.ContentCheck;

/// <summary>Holds the citations, quotations and figures of content against the law, and counts.</summary>
internal sealed class PassageCheck(LawPlaces places, ContentProblems problems)
{
    private enum Found
    {
        Right,
        NotAtHand,
        Wrong,
    }

    public CheckCount Citations { get; private set; } = new();

    public CheckCount Quotations { get; private set; } = new();

    public CheckCount Figures { get; private set; } = new();

    public void Run(MarkedPassage passage)
    {
        foreach (var place in passage.Named) Run(place, passage.File, passage.Line, passage.Item);
        foreach (var mark in passage.Marks) Run(mark, passage);
        if (ContentMark.StraySignIn(passage.Text) is { } sign) problems.Add(passage.File, passage.Line, passage.Item, "content.check-mark-open", sign);
    }

    public void Run(Citation place, string file, int line, string? item)
    {
        var standing = places.StandingOf(place);
        Citations = standing switch
        {
            PlaceStanding.Read => Citations with { Right = Citations.Right + 1 },
            PlaceStanding.Counted => Citations with { Counted = Citations.Counted + 1 },
            PlaceStanding.NotAtHand => Citations with { NotAtHand = Citations.NotAtHand + 1 },
            _ => Citations with { Wrong = Citations.Wrong + 1 },
        };
        if (FaultOf(standing) is { } fault) problems.Add(file, line, item, fault, place.ToPath());
    }

    private static string? FaultOf(PlaceStanding standing) => standing switch
    {
        PlaceStanding.NoSuchPlace => "content.check-place",
        PlaceStanding.NoSuchVersion => "content.check-version",
        PlaceStanding.UnknownStatute => "content.check-statute",
        _ => null,
    };

    private void Run(ContentMark mark, MarkedPassage passage)
    {
        var cited = passage.Cited.ToList();
        var found = Look(mark, cited);
        if (mark.Kind == MarkKind.Quotation) Quotations = Add(Quotations, found);
        else Figures = Add(Figures, found);
        if (found != Found.Wrong) return;
        if (cited.Count == 0) problems.Add(passage.File, passage.Line, passage.Item, "content.check-mark-alone", mark.AsWritten);
        else problems.Add(passage.File, passage.Line, passage.Item, "content.check-mark-missing", mark.AsWritten, string.Join(' ', cited.Select(c => c.WholeArticle.ToText()).Distinct()));
    }

    private Found Look(ContentMark mark, List<Citation> cited)
    {
        var articles = cited.Select(places.ArticleOf).ToList();
        if (articles.OfType<string>().Any(mark.OccursIn)) return Found.Right;
        // The words may stand in the cited article whose text is missing. A place that cannot exist excuses nothing.
        return cited.Any(place => places.ArticleOf(place) is null && places.StandingOf(place) is PlaceStanding.Counted or PlaceStanding.NotAtHand) ? Found.NotAtHand : Found.Wrong;
    }

    private static CheckCount Add(CheckCount count, Found found) => found switch
    {
        Found.Right => count with { Right = count.Right + 1 },
        Found.NotAtHand => count with { NotAtHand = count.NotAtHand + 1 },
        _ => count with { Wrong = count.Wrong + 1 },
    };
}
