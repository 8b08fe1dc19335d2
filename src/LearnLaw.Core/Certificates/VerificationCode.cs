using System.Security.Cryptography;

namespace LearnLaw.Certificates;

/// <summary>
/// The code by which anyone can check a certificate: twelve characters drawn at random from thirty that cannot be taken
/// for one another (no 0 O 1 I L U), 59 bits. A caller who tried a thousand a second for a year against a million
/// certificates would expect to find 0.06 of one, and the site slows callers down long before.
/// </summary>
public static class VerificationCode
{
    public const int Length = 12;
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Hyphens = "-‐‑–—−";
    private const int Group = 4;

    public static string Draw() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>As printed: ABCD-EFGH-JKMN.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(Group).Select(group => new string(group)));

    /// <summary>
    /// What a person typed, brought to the form that is stored: any case, full-width letters as a Chinese keyboard gives
    /// them, spaces and hyphens anywhere. Null if no code can come of it.
    /// </summary>
    public static string? Parse(string? typed)
    {
        if (typed is null || typed.Length > 4 * Length) return null;
        var code = string.Concat(typed.Select(HalfWidth).Where(c => !char.IsWhiteSpace(c) && !Hyphens.Contains(c))).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
