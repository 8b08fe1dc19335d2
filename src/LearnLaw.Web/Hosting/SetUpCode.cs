using System.Security.Cryptography;
using System.Text;
using LearnLaw.People;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// The one-time code of the first run. Only who sees the server's console may make the first administrator; a new code is drawn at every start.
/// </summary>
public sealed class SetUpCode
{
    /// <summary>For the console and for tests; never on a page.</summary>
    internal string Code { get; } = OneTimePassword.CreateCode();

    /// <summary>Whether the site still waits for its first administrator.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Close() => IsOpen = false;

    public bool Matches(string? typed) => IsOpen && CryptographicOperations.FixedTimeEquals(Bytes(Code), Bytes(typed ?? ""));

    /// <summary>Printed, not logged: logs travel further than the console.</summary>
    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"  首次使用：请打开网站，输入设置码  /  First run: open the site and enter the set-up code  {Code}");
        Console.WriteLine();
    }

    private static byte[] Bytes(string text) =>
        Encoding.UTF8.GetBytes(text.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant());
}
