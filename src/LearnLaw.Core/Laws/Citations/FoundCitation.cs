namespace LearnLaw.Laws.Citations;

/// <summary>A citation met in running text, at <paramref name="Start"/> for <paramref name="Length"/> characters; a range (第三条至第五条) runs to <paramref name="Until"/>.</summary>
public sealed record FoundCitation(int Start, int Length, Citation Target, Citation? Until = null);
