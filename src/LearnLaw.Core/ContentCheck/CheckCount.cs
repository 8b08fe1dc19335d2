namespace LearnLaw.ContentCheck;

/// <summary>How many of something were checked, and with what outcome.</summary>
/// <param name="Right">Found in a text at hand.</param>
/// <param name="Counted">Citations alone: within the catalogue's total of articles.</param>
/// <param name="NotAtHand">Nothing at hand to check them by.</param>
/// <param name="Wrong">Each of them is a fault.</param>
public sealed record CheckCount(int Right = 0, int Counted = 0, int NotAtHand = 0, int Wrong = 0)
{
    public int All => Right + Counted + NotAtHand + Wrong;
}
