using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace LearnLaw.Meetings.Check;

/// <summary>
/// The rotating codes of the hall screen: signed with the meeting's secret, bound to it and to a step of 30 seconds. The screen mints them;
/// nothing that consumes a code can. A code is good for its own step and the next one, so a slow phone still gets in and a
/// photograph passed on does not.
/// </summary>
public static class CheckInCodes
{
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private const int TokenLength = 16 + 8 + 16;

    /// <summary>What the QR code carries.</summary>
    public static string Token(Meeting meeting, DateTime now) => Token(meeting, StepOf(now));

    /// <summary>Six digits for whoever cannot scan.</summary>
    public static string ShortCode(Meeting meeting, DateTime now) => ShortCode(meeting, StepOf(now));

    /// <summary>Which meeting a token claims to be for. A claim only: <see cref="IsValid"/> decides.</summary>
    public static Guid? MeetingOf(string? token) => Decode(token) is { } bytes ? new Guid(bytes.AsSpan(0, 16), bigEndian: true) : null;

    public static bool IsValid(Meeting meeting, string token, DateTime now) =>
        Fresh(now).Any(step => FixedTimeEquals(Token(meeting, step), token));

    public static bool IsValidShortCode(Meeting meeting, string code, DateTime now) =>
        Fresh(now).Any(step => FixedTimeEquals(ShortCode(meeting, step), code));

    private static long StepOf(DateTime now) => now.Ticks / Step.Ticks;

    private static long[] Fresh(DateTime now) => [StepOf(now), StepOf(now) - 1];

    private static string Token(Meeting meeting, long step)
    {
        var bytes = new byte[TokenLength];
        meeting.Id.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(16), step);
        Sign(meeting, "qr", step).AsSpan(0, 16).CopyTo(bytes.AsSpan(24));
        return Base64Url.EncodeToString(bytes);
    }

    private static string ShortCode(Meeting meeting, long step)
    {
        var number = BinaryPrimitives.ReadUInt32BigEndian(Sign(meeting, "code", step)) % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Sign(Meeting meeting, string purpose, long step) =>
        HMACSHA256.HashData(meeting.Secret, System.Text.Encoding.UTF8.GetBytes($"{purpose}:{meeting.Id:N}:{step}"));

    private static byte[]? Decode(string? token)
    {
        if (token is null || token.Length > 100 || !Base64Url.IsValid(token)) return null;
        var bytes = Base64Url.DecodeFromChars(token);
        return bytes.Length == TokenLength ? bytes : null;
    }

    private static bool FixedTimeEquals(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(a), System.Text.Encoding.UTF8.GetBytes(b));
}
