using System.Security.Cryptography;

namespace LearnLaw.People;

/// <summary>Passwords and codes that are read from paper and typed by hand: long enough, and without look-alikes (0/O, 1/l/I).</summary>
public static class OneTimePassword
{
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>Ten characters in two groups, "kdtXr-7mqpa": three of four classes, some 50 bits.</summary>
    public static string Create()
    {
        var characters = RandomNumberGenerator.GetItems<char>(Lower, 10);
        var places = Enumerable.Range(0, 10).ToArray();
        RandomNumberGenerator.Shuffle<int>(places);
        characters[places[0]] = Pick(Upper);
        characters[places[1]] = Pick(Digits);
        characters[places[2]] = Pick(Upper);
        return $"{new string(characters, 0, 5)}-{new string(characters, 5, 5)}";
    }

    /// <summary>Eight capital letters and digits in two groups: for a code shown on a console.</summary>
    public static string CreateCode()
    {
        var code = RandomNumberGenerator.GetString(Upper + Digits, 8);
        return $"{code[..4]}-{code[4..]}";
    }

    private static char Pick(string alphabet) => alphabet[RandomNumberGenerator.GetInt32(alphabet.Length)];
}
