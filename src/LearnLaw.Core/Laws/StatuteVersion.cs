using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Laws;

/// <summary>
/// One wording of a statute, named by the day of its last passing or promulgation. Its status is not stored but follows from
/// dates (taking effect, being superseded, being repealed), so that it is right on every day without anybody touching it.
/// </summary>
public sealed class StatuteVersion : Entity
{
    public const int MaxAmendingActLength = 500;
    public const int MaxAddressLength = 500;

    private readonly List<LawNode> nodes = [];
    private readonly List<StatuteFile> files = [];

    private StatuteVersion(DateOnly date)
    {
        Date = date;
        AmendingAct = "";
        SourceAddress = "";
        ContentHash = "";
        TextHash = "";
    }

    public StatuteVersion(StatuteFacts facts, DateTime importedAt)
        : this(facts.Date)
    {
        ImportedAt = importedAt;
        Revise(facts);
    }

    public Guid StatuteId { get; private set; }

    /// <summary>A small number that names the version in the search index; given once, at the first import.</summary>
    public int SearchKey { get; private set; }

    /// <summary>Names the version in links: /laws/行政复议法@2023-09-01.</summary>
    public DateOnly Date { get; private set; }

    public DateOnly? Passed { get; private set; }

    public DateOnly? Promulgated { get; private set; }

    /// <summary>First day on which this wording counts; null where nobody knows, which is read as "in force".</summary>
    public DateOnly? Effective { get; private set; }

    public DateOnly? RepealedOn { get; private set; }

    /// <summary>The day on which the next version takes effect.</summary>
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>What made this version: the last event of the 题注.</summary>
    public string AmendingAct { get; private set; }

    /// <summary>Where the file came from.</summary>
    public string SourceAddress { get; private set; }

    public IReadOnlyList<StatuteEvent> Events { get; private set; } = [];

    /// <summary>SHA-256 over the files, so that the same file is known when it comes again.</summary>
    public string ContentHash { get; private set; }

    /// <summary>SHA-256 over the folded words, so that the same text is known in another format.</summary>
    public string TextHash { get; private set; }

    public int ArticleCount { get; private set; }

    public DateTime ImportedAt { get; private set; }

    public IReadOnlyList<LawNode> Nodes => nodes;

    public IReadOnlyList<StatuteFile> Files => files;

    public VersionStatus StatusOn(DateOnly day) => StatusOn(day, Effective, SupersededOn, RepealedOn);

    public static VersionStatus StatusOn(DateOnly day, DateOnly? effective, DateOnly? superseded, DateOnly? repealed) =>
        repealed <= day ? VersionStatus.Repealed
        : effective > day ? VersionStatus.NotYetInForce
        : superseded <= day ? VersionStatus.Amended
        : VersionStatus.InForce;

    /// <exception cref="RuleException">Dates contradict each other, or a text is too long.</exception>
    public void Revise(StatuteFacts facts)
    {
        if (facts.RepealedOn < facts.Effective) throw new RuleException("laws.repealed-before-effect") { Field = nameof(RepealedOn) };
        if (facts.SourceAddress.Length > 0 && !IsWebAddress(facts.SourceAddress))
            throw new RuleException("laws.address-malformed", MaxAddressLength) { Field = nameof(SourceAddress) };
        Date = facts.Date;
        Passed = facts.Passed;
        Promulgated = facts.Promulgated;
        Effective = facts.Effective;
        RepealedOn = facts.RepealedOn;
        SourceAddress = facts.SourceAddress;
    }

    /// <summary>Takes the text of files in place of whatever was there.</summary>
    public void Fill(ParsedStatute text, string contentHash, IEnumerable<StatuteFile> newFiles)
    {
        nodes.Clear();
        nodes.AddRange(LawNodeRows.From(text.Nodes, Id));
        files.Clear();
        files.AddRange(newFiles);
        files.ForEach(file => file.BelongTo(this));
        ContentHash = contentHash;
        TextHash = LawNodeRows.HashOf(text);
        Events = text.Events;
        AmendingAct = Cut(text.Events.Count > 0 ? text.Events[^1].What : "");
        ArticleCount = nodes.Count(n => n.IsMainArticle);
    }

    internal void IndexAs(int searchKey) => SearchKey = searchKey;

    internal void SupersededFrom(DateOnly? day) => SupersededOn = day;

    private static bool IsWebAddress(string address) => address.Length <= MaxAddressLength
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string Cut(string text) => text.Length <= MaxAmendingActLength ? text : text[..(MaxAmendingActLength - 1)] + "…";
}
