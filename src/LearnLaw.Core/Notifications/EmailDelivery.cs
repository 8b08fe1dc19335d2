using LearnLaw.Shared;

namespace LearnLaw.Notifications;

public enum DeliveryState
{
    Queued,
    Sent,

    /// <summary>Given up after <see cref="EmailDelivery.MaxAttempts"/> tries; an administrator may retry.</summary>
    Failed,
}

/// <summary>
/// One e-mail that a message asks for. Claimed before it is sent, so that two processes never send it both; a claim that nobody
/// fulfils runs out, so a crash delays an e-mail and at worst repeats the one whose acknowledgement was cut off.
/// </summary>
public sealed class EmailDelivery : Entity
{
    public const int MaxAttempts = 5;
    private static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);

    private EmailDelivery() => Address = "";

    public EmailDelivery(Guid messageId, string address, DateTime now)
    {
        MessageId = messageId;
        Address = address;
        DueAt = now;
    }

    public Guid MessageId { get; private set; }

    public string Address { get; private set; }

    public DeliveryState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not before this instant; a claim moves it past its own end.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? Error { get; private set; }

    public void Claim(DateTime now)
    {
        Attempts++;
        DueAt = now + ClaimTime;
    }

    public void Delivered(DateTime now)
    {
        State = DeliveryState.Sent;
        SentAt = now;
        Error = null;
    }

    /// <summary>Tries again after 1, 4, 16 and 64 minutes.</summary>
    public void Refused(string error, DateTime now)
    {
        Error = error.Length <= 500 ? error : error[..500];
        if (Attempts >= MaxAttempts) State = DeliveryState.Failed;
        else DueAt = now + TimeSpan.FromMinutes(Math.Pow(4, Attempts - 1));
    }

    public void Retry(DateTime now)
    {
        State = DeliveryState.Queued;
        Attempts = 0;
        DueAt = now;
    }
}
