using LearnLaw.Laws.Citing;
using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>
/// A question through all its versions. One version is current; papers hold versions, so what a person was asked never changes
/// afterwards. A shipped question that somebody edited is never overwritten by its file: the newer text waits as an offer.
/// </summary>
public sealed class Question : Entity, ICitesTheLaw
{
    public const int MaxCodeLength = 40;
    public const int MaxTopicLength = 60;
    public const int MaxTopicCodeLength = 60;
    public const int MaxRemarkLength = 300;

    private readonly List<QuestionVersion> versions = [];

    private Question() => (Code, Topic, TypeCode, Stem, Remark) = ("", "", "", "", "");

    /// <param name="code">Stable name, "con-001"; unique over all banks.</param>
    /// <param name="bankId">The bank it belongs to.</param>
    /// <param name="topic">Where it stands in the bank; may be empty.</param>
    /// <param name="sourceFile">The content file it comes from; null for one written here.</param>
    public Question(string code, Guid bankId, string topic, string? sourceFile)
    {
        (TypeCode, Stem, Remark) = ("", "", "");
        Code = code;
        BankId = bankId;
        SourceFile = sourceFile;
        Topic = CheckedTopic(topic);
    }

    string ICitesTheLaw.CitingKind => "question";

    public string Code { get; private set; }

    public Guid BankId { get; private set; }

    public string Topic { get; private set; }

    /// <summary>The name of its topic in draw rules: the content file's own name, "rights"; empty for a topic that only exists here.</summary>
    public string TopicCode { get; private set; } = "";

    /// <summary>The content file that holds it now; null for one written here, or once its file has dropped it.</summary>
    public string? SourceFile { get; private set; }

    /// <summary>The version that stands for the question: the published one, or the draft or retired one if none is.</summary>
    public Guid CurrentVersionId { get; private set; }

    /// <summary>Type of the current version. This and the next three stand here as well so that lists and searches need not read the versions.</summary>
    public string TypeCode { get; private set; }

    /// <summary>State of the current version.</summary>
    public QuestionState State { get; private set; }

    /// <summary>Difficulty of the current version.</summary>
    public QuestionDifficulty Difficulty { get; private set; }

    /// <summary>Stem of the current version.</summary>
    public string Stem { get; private set; }

    /// <summary>Whether the program grades the current version.</summary>
    public bool IsObjective { get; private set; }

    /// <summary>Why a reviewer gave it back; empty otherwise.</summary>
    public string Remark { get; private set; }

    /// <summary>How often the current version has been asked in papers handed in; counted by a job.</summary>
    public int AskedCount { get; private set; }

    /// <summary>The share of its points that the current version has earned, 0 to 1; null before it was asked.</summary>
    public double? Facility { get; private set; }

    /// <summary>Whether the answers speak against the key, <see cref="Statistics.QuestionStatistics.IsSuspect"/>.</summary>
    public bool IsSuspect { get; private set; }

    public IReadOnlyList<QuestionVersion> Versions => versions;

    public QuestionVersion Current => versions.Single(v => v.Id == CurrentVersionId);

    public QuestionVersion? Offer => versions.SingleOrDefault(v => v.State == QuestionState.Offered);

    /// <summary>Whether a person has had a hand in it (a text written or a question retired here): then its file may only offer.</summary>
    private bool IsEdited => Current.Source == QuestionSource.Edited || (Current.State == QuestionState.Retired && SourceFile is not null);

    /// <summary>The first version of a question written here.</summary>
    public QuestionVersion Write(QuestionDraft draft, bool publish, Guid? authorId, DateTime now) =>
        Add(draft, publish ? QuestionState.Published : QuestionState.Draft, QuestionSource.Edited, authorId, now);

    /// <summary>An edit. A draft is changed in place, since no paper can hold it; anything else gets a new version.</summary>
    public QuestionVersion Revise(QuestionDraft draft, bool publish, Guid? authorId, DateTime now)
    {
        var revised = Revised(draft, publish, authorId, now);
        Reflect();
        return revised;
    }

    private QuestionVersion Revised(QuestionDraft draft, bool publish, Guid? authorId, DateTime now)
    {
        draft.Check();
        var current = Current;
        if (current.State is QuestionState.Draft or QuestionState.InReview)
        {
            current.Change(draft, authorId, now);
            if (publish) current.Become(QuestionState.Published);
            return current;
        }

        if (draft.Hash() == current.Hash)
        {
            if (publish) current.Become(QuestionState.Published);
            return current;
        }

        if (current.State == QuestionState.Published && !publish) throw new RuleException("questions.published-stays-published");
        current.Become(QuestionState.Replaced);
        return Add(draft, publish ? QuestionState.Published : QuestionState.Draft, QuestionSource.Edited, authorId, now);
    }

    public void Publish() => Become(QuestionState.Published);

    /// <summary>Asks somebody to look over a draft.</summary>
    /// <exception cref="RuleException">It is no draft.</exception>
    public void Submit() => Become(Current.State == QuestionState.Draft ? QuestionState.InReview : throw new RuleException("questions.not-a-draft"));

    /// <summary>Gives a draft back to its author with a remark.</summary>
    /// <exception cref="RuleException">It is not in review, or there is no remark.</exception>
    public void SendBack(string remark)
    {
        if (Current.State != QuestionState.InReview) throw new RuleException("questions.not-in-review");
        var trimmed = remark.Trim();
        if (trimmed.Length is 0 or > MaxRemarkLength) throw new RuleException("questions.remark-needed", MaxRemarkLength) { Field = nameof(Remark) };
        Become(QuestionState.Draft);
        Remark = trimmed;
    }

    /// <summary>Draws no more; papers keep it.</summary>
    public void Retire() => Become(QuestionState.Retired);

    /// <summary>Puts it under a topic of its bank.</summary>
    public void PlaceUnder(string topic, string topicCode) => (Topic, TopicCode) = (CheckedTopic(topic), topicCode);

    /// <summary>Takes what the shipped file says now: at once if nobody has touched the question, else as an offer.</summary>
    public void TakeShipped(QuestionDraft draft, string topic, string topicCode, string sourceFile, DateTime now)
    {
        var isEdited = versions.Count > 0 && IsEdited;
        var isBack = versions.Count > 0 && SourceFile is null && !isEdited;
        var lastShipped = versions.Where(v => v.Source == QuestionSource.Shipped).MaxBy(v => v.Number);
        var isKnown = lastShipped?.Hash == draft.Hash();
        SourceFile = sourceFile;
        if (isEdited)
        {
            if (isKnown || Current.Hash == draft.Hash()) return;
            Offer?.Become(QuestionState.Replaced);
            Add(draft, QuestionState.Offered, QuestionSource.Shipped, null, now);
            return;
        }

        PlaceUnder(topic, topicCode);
        if (isKnown)
        {
            if (isBack) Become(QuestionState.Published);
            return;
        }

        if (versions.Count > 0) Current.Become(QuestionState.Replaced);
        Add(draft, QuestionState.Published, QuestionSource.Shipped, null, now);
    }

    /// <summary>Its file holds it no longer. A text that somebody edited stays; an untouched one is retired.</summary>
    public void DropShipped()
    {
        if (!IsEdited) Become(QuestionState.Retired);
        Offer?.Become(QuestionState.Declined);
        SourceFile = null;
    }

    /// <summary>The shipped text takes the place of the edited one.</summary>
    /// <exception cref="RuleException">No offer is open.</exception>
    public QuestionVersion AcceptOffer()
    {
        var offer = Offer ?? throw new RuleException("questions.no-offer");
        Current.Become(QuestionState.Replaced);
        offer.Become(QuestionState.Published);
        CurrentVersionId = offer.Id;
        ForgetAnswers();
        Reflect();
        return offer;
    }

    /// <exception cref="RuleException">No offer is open.</exception>
    public void DeclineOffer() => (Offer ?? throw new RuleException("questions.no-offer")).Become(QuestionState.Declined);

    public void MoveTo(Guid bankId) => BankId = bankId;

    private QuestionVersion Add(QuestionDraft draft, QuestionState state, QuestionSource source, Guid? authorId, DateTime now)
    {
        draft.Check();
        var version = new QuestionVersion(Id, versions.Count + 1, draft, state, source, authorId, now);
        versions.Add(version);
        if (state == QuestionState.Offered) return version;
        CurrentVersionId = version.Id;
        ForgetAnswers();
        Reflect();
        return version;
    }

    private void Become(QuestionState state)
    {
        Current.Become(state);
        Remark = "";
        Reflect();
    }

    /// <summary>A new wording has been asked of nobody.</summary>
    private void ForgetAnswers() => (AskedCount, Facility, IsSuspect) = (0, null, false);

    private void Reflect()
    {
        var current = Current;
        (TypeCode, State, Difficulty, Stem) = (current.TypeCode, current.State, current.Difficulty, current.Stem);
        IsObjective = current.Type.IsObjective(current.ToDraft());
    }

    private static string CheckedTopic(string topic)
    {
        var trimmed = topic.Trim();
        return trimmed.Length <= MaxTopicLength
            ? trimmed
            : throw new RuleException("questions.topic-too-long", MaxTopicLength) { Field = nameof(Topic) };
    }
}
