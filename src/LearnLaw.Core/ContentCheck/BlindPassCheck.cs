using LearnLaw.Files.Content;
using LearnLaw.Questions.Content;

namespace LearnLaw.ContentCheck;

/// <summary>
/// No question without a second, blind answer that holds for it as it stands: an edit of the question or of an article it cites changes the
/// hash and voids the entry. While the hash fits, the answer must be the key, or the entry must say how the difference was settled.
/// </summary>
internal sealed class BlindPassCheck(LawPlaces places, DateOnly today, ContentProblems problems)
{
    public BlindPassCount Run(CheckedBank bank)
    {
        var record = $"{bank.Path}/{BlindPassReader.FileName}";
        if (bank.BlindPass is null) problems.Add(record, 1, null, "content.check-no-record");
        var entries = (bank.BlindPass ?? []).DistinctBy(e => e.Code).ToDictionary(e => e.Code);
        var (recorded, fitting, notAtHand) = (0, 0, 0);
        foreach (var question in bank.Questions)
        {
            if (!entries.Remove(question.Code, out var entry))
            {
                if (bank.BlindPass is not null) problems.Add(question.File, question.Item.Line, question.Code, "content.check-unanswered", question.Code);
                continue;
            }

            recorded++;
            if (HashOf(question) is not { } hash) notAtHand += IsExcused(question) ? 1 : 0;
            else if (hash != entry.Hash) problems.Add(record, entry.Line, entry.Code, "content.check-hash", entry.Hash, hash);
            else
            {
                fitting++;
                CheckAnswer(record, entry, BlindPassHash.KeyOf(question.Draft));
            }

            if (entry.Date > today) problems.Add(record, entry.Line, entry.Code, "content.check-day-ahead", entry.Date);
            if (entry is { Agreed: false, Settled: "" }) problems.Add(record, entry.Line, entry.Code, "content.check-unsettled");
        }

        foreach (var stray in entries.Values) problems.Add(record, stray.Line, stray.Code, "content.check-no-question", stray.Code);
        return new BlindPassCount(bank.Name, bank.Questions.Count, recorded, fitting, notAtHand, (bank.BlindPass ?? []).Count(e => !e.Agreed));
    }

    private void CheckAnswer(string record, BlindAnswer entry, string key)
    {
        if (entry.Answer != key && entry is { Agreed: true, Settled: "" })
            problems.Add(record, entry.Line, entry.Code, "content.check-answer", entry.Answer, key);
    }

    /// <summary>A place that does not exist is a fault told already, not a text that is missing.</summary>
    private bool IsExcused(CheckedQuestion question) =>
        question.Cited.Count > 0 && question.Cited.All(place => places.StandingOf(place) is PlaceStanding.Read or PlaceStanding.Counted or PlaceStanding.NotAtHand);

    /// <summary>Null where the text of a cited article is not at hand.</summary>
    private string? HashOf(CheckedQuestion question)
    {
        var articles = question.Cited.Select(place => place.WholeArticle).Distinct().Select(places.ArticleOf).ToList();
        return articles.Contains(null) ? null : BlindPassHash.Of(question.Item, articles.OfType<string>());
    }
}
