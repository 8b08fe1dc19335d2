using LearnLaw.Shared;

namespace LearnLaw.People.Feedback;

/// <summary>
/// A complaint or suggestion (投诉建议), sent with a name or without. A note without a name keeps nothing that leads to a person, not even an
/// address; it belongs to the root unit, so that it cannot end with the very people it is about.
/// </summary>
public sealed class FeedbackNote : Entity
{
    public const int MaxTextLength = 2000;
    public const int MaxContactLength = 100;
    public const int MaxPathLength = 300;

    private FeedbackNote() => Text = "";

    internal FeedbackNote(FeedbackKind kind, string text, string? contact, string? path, Guid unitId, DateTime now)
    {
        Kind = kind;
        Text = Checked(text, MaxTextLength, "feedback.text-needed", nameof(Text))!;
        if (Text.Length == 0) throw new RuleException("feedback.text-needed", MaxTextLength) { Field = nameof(Text) };
        Contact = Blank(Checked(contact, MaxContactLength, "feedback.contact-too-long", nameof(Contact)));
        Path = path is { Length: > 0 and <= MaxPathLength } && path.StartsWith('/') ? path : null;
        UnitId = unitId;
        SentAt = now;
    }

    public FeedbackKind Kind { get; private set; }

    public string Text { get; private set; }

    /// <summary>How to reach the sender, if the sender wishes to be reached.</summary>
    public string? Contact { get; private set; }

    /// <summary>The page the sender came from, "/Laws/宪法".</summary>
    public string? Path { get; private set; }

    /// <summary>Null for a note without a name.</summary>
    public Guid? SenderId { get; private set; }

    /// <summary>The name at that time.</summary>
    public string? SenderName { get; private set; }

    /// <summary>Whose administrators deal with it: the sender's unit, the root for a note without a name.</summary>
    public Guid UnitId { get; private set; }

    public DateTime SentAt { get; private set; }

    public DateTime? HandledAt { get; private set; }

    public string? HandledByName { get; private set; }

    /// <summary>What was done; the sender reads it on the feedback page.</summary>
    public string? Answer { get; private set; }

    public bool IsHandled => HandledAt is not null;

    internal void SignedBy(Guid senderId, string name) => (SenderId, SenderName) = (senderId, name);

    internal void Handle(string answer, string handlerName, DateTime now)
    {
        if (IsHandled) throw new RuleException("feedback.handled-already", HandledByName);
        Answer = Checked(answer, MaxTextLength, "feedback.answer-needed", nameof(Answer));
        if (string.IsNullOrEmpty(Answer)) throw new RuleException("feedback.answer-needed", MaxTextLength) { Field = nameof(Answer) };
        HandledAt = now;
        HandledByName = handlerName;
    }

    internal void Reopen()
    {
        if (!IsHandled) throw new RuleException("feedback.not-handled");
        HandledAt = null;
        HandledByName = null;
    }

    private static string? Checked(string? value, int most, string key, string field)
    {
        var trimmed = value?.Trim() ?? "";
        return trimmed.Length <= most ? trimmed : throw new RuleException(key, most) { Field = field };
    }

    private static string? Blank(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
