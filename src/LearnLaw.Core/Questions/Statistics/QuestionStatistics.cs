namespace LearnLaw.Questions.Statistics;

/// <summary>
/// How a version of a question has fared in papers handed in. Only sums are kept, so that new answers are added without reading the old
/// ones. Classical test theory: facility is the mean share of the points; the point-biserial is the correlation with the score of the
/// rest of the paper (corrected item-total correlation); discrimination is the difference of facility between the upper and the lower
/// 27 % by score (T. L. Kelley, "The selection of upper and lower groups for the validation of test items", J. Educ. Psychol. 30, 1939).
/// Scores are kept in twenty bands, and where a group ends inside a band it takes its share of that band.
/// </summary>
public sealed class QuestionStatistics
{
    /// <summary>Bands of the score, 5 % each.</summary>
    public const int Bands = 20;

    /// <summary>Below this number of answers nothing is said of a question.</summary>
    public const int EnoughAnswers = 10;

    /// <summary>Below this facility a question counts as often answered wrongly.</summary>
    public const double Hard = 0.4;

    /// <summary>Size of the upper and of the lower group.</summary>
    public const double GroupShare = 0.27;

    private QuestionStatistics() => BandRows = [];

    public QuestionStatistics(Guid versionId, Guid questionId)
    {
        VersionId = versionId;
        QuestionId = questionId;
        BandRows = [.. Enumerable.Repeat(ScoreBand.Empty, Bands)];
    }

    public Guid VersionId { get; private set; }

    public Guid QuestionId { get; private set; }

    /// <summary>Papers handed in that asked it.</summary>
    public int Asked { get; private set; }

    /// <summary>Of these, how many have an answer.</summary>
    public int Answered { get; private set; }

    public double CreditSum { get; private set; }

    public double CreditSquares { get; private set; }

    public double RestSum { get; private set; }

    public double RestSquares { get; private set; }

    public double Products { get; private set; }

    /// <summary>By score, lowest first.</summary>
    public IReadOnlyList<ScoreBand> BandRows { get; private set; }

    public DateTime CountedAt { get; private set; }

    /// <summary>难度: the mean share of the points, 0 to 1; a high figure is an easy question.</summary>
    public double Facility => Asked == 0 ? 0 : CreditSum / Asked;

    /// <summary>Correlation with the score of the rest, −1 to 1; null where everybody did the same.</summary>
    public double? PointBiserial
    {
        get
        {
            var spread = ((Asked * CreditSquares) - (CreditSum * CreditSum)) * ((Asked * RestSquares) - (RestSum * RestSum));
            return spread <= 1e-9 ? null : ((Asked * Products) - (CreditSum * RestSum)) / Math.Sqrt(spread);
        }
    }

    /// <summary>区分度: facility in the upper group less that in the lower one, −1 to 1.</summary>
    public double Discrimination => Asked == 0 ? 0 : Mean(Upper) - Mean(Lower);

    /// <summary>How often each option was chosen, by letter.</summary>
    public IReadOnlyDictionary<string, int> Chosen => Sum(BandRows.Select(b => (b, 1.0))).Chosen.ToDictionary(c => c.Key, c => (int)Math.Round(c.Value));

    /// <summary>Share of the upper group that chose each option, by letter.</summary>
    public IReadOnlyDictionary<string, double> UpperChosen => Upper is { Count: > 0 } upper ? upper.Chosen.ToDictionary(c => c.Key, c => c.Value / upper.Count) : new Dictionary<string, double>();

    private (double Count, double Credit, IReadOnlyDictionary<string, double> Chosen) Upper => Group(BandRows.Reverse());

    private (double Count, double Credit, IReadOnlyDictionary<string, double> Chosen) Lower => Group(BandRows);

    /// <summary>
    /// Whether the answers speak against the key: enough people were asked, and either those who did well otherwise do worse here, or more
    /// of the upper group choose an option that the key does not name than one that it does.
    /// </summary>
    /// <param name="key">Letters of the right options; empty for a question without options.</param>
    public bool IsSuspect(IReadOnlyList<string> key)
    {
        if (Asked < EnoughAnswers) return false;
        if (PointBiserial < -0.1 || Discrimination < -0.1) return true;
        var chosen = UpperChosen;
        return key.Count > 0 && chosen.Any(c => !key.Contains(c.Key) && key.Any(k => c.Value > chosen.GetValueOrDefault(k)));
    }

    public void Add(IEnumerable<AnswerSeen> answers, DateTime now)
    {
        var bands = BandRows.ToArray();
        foreach (var answer in answers)
        {
            Asked++;
            if (answer.IsAnswered) Answered++;
            CreditSum += answer.Credit;
            CreditSquares += answer.Credit * answer.Credit;
            RestSum += answer.Rest;
            RestSquares += answer.Rest * answer.Rest;
            Products += answer.Credit * answer.Rest;
            var at = Math.Clamp((int)(answer.Score * Bands), 0, Bands - 1);
            var chosen = new Dictionary<string, int>(bands[at].Chosen);
            foreach (var option in answer.Options) chosen[option] = chosen.GetValueOrDefault(option) + 1;
            bands[at] = new ScoreBand(bands[at].Count + 1, bands[at].Credit + answer.Credit, chosen);
        }

        BandRows = bands;
        CountedAt = now;
    }

    private static double Mean((double Count, double Credit, IReadOnlyDictionary<string, double> Chosen) group) => group.Count == 0 ? 0 : group.Credit / group.Count;

    private (double Count, double Credit, IReadOnlyDictionary<string, double> Chosen) Group(IEnumerable<ScoreBand> bands)
    {
        var left = Asked * GroupShare;
        var taken = new List<(ScoreBand Band, double Share)>();
        foreach (var band in bands.Where(b => b.Count > 0))
        {
            if (left <= 0) break;
            var share = Math.Min(1, left / band.Count);
            taken.Add((band, share));
            left -= band.Count * share;
        }

        return Sum(taken);
    }

    private static (double Count, double Credit, IReadOnlyDictionary<string, double> Chosen) Sum(IEnumerable<(ScoreBand Band, double Share)> parts)
    {
        var chosen = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var (count, credit) = (0.0, 0.0);
        foreach (var (band, share) in parts)
        {
            count += band.Count * share;
            credit += band.Credit * share;
            foreach (var (option, times) in band.Chosen) chosen[option] = chosen.GetValueOrDefault(option) + (times * share);
        }

        return (count, credit, chosen);
    }
}
