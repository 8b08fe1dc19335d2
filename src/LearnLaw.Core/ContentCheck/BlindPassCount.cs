namespace LearnLaw.ContentCheck;

/// <summary>How far a bank was answered a second time.</summary>
/// <param name="Bank">Its folder.</param>
/// <param name="Questions">All of them.</param>
/// <param name="Recorded">Those with an entry.</param>
/// <param name="Fitting">Those whose entry holds for the question and the articles as they now stand.</param>
/// <param name="NotAtHand">Those whose articles are not at hand, so that the hash cannot be told.</param>
/// <param name="Disagreed">Those where the blind answer was another than the key.</param>
public sealed record BlindPassCount(string Bank, int Questions, int Recorded, int Fitting, int NotAtHand, int Disagreed);
