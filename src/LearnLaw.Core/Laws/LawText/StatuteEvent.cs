namespace LearnLaw.Laws.LawText;

/// <summary>One step in a statute's life as its 题注 tells it: on <paramref name="Date"/>, <paramref name="What"/> (…通过, …修正, 施行).</summary>
public sealed record StatuteEvent(DateOnly Date, string What, int Line);
