using System.Text.Json;
using LearnLaw.Shared;

namespace LearnLaw.Notifications;

/// <summary>
/// A message in somebody's inbox. Kept as the kind and its arguments, so that it is read in the language of whoever opens it.
/// </summary>
public sealed class Message : Entity
{
    public const int MaxKeyLength = 160;

    private Message() => (Kind, Key, ArgumentsJson) = ("", "", "{}");

    public Message(Guid recipientId, string kind, string key, IReadOnlyDictionary<string, string> arguments, string? link, DateTime now)
    {
        if (key.Length > MaxKeyLength) throw new ArgumentException("The key of a message is too long.", nameof(key));
        RecipientId = recipientId;
        Kind = kind;
        Key = key;
        ArgumentsJson = JsonSerializer.Serialize(arguments);
        Link = link;
        CreatedAt = now;
    }

    public Guid RecipientId { get; private set; }

    /// <summary>Names the text, a file in content/messages: "meeting-reminder".</summary>
    public string Kind { get; private set; }

    /// <summary>What this message is about, once: a second message with the same key is never stored.</summary>
    public string Key { get; private set; }

    public string ArgumentsJson { get; private set; }

    /// <summary>Where reading it leads, a path on this site.</summary>
    public string? Link { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public IReadOnlyDictionary<string, string> Arguments =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(ArgumentsJson) ?? [];

    public void Read(DateTime now) => ReadAt ??= now;
}
