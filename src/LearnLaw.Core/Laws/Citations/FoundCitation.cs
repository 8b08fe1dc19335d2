namespace LearnLaw.Laws.Citations;

/// <summary>A citation met in running text, at <paramref name="Start"/> for <paramref name="Length"/> characters; a range (第三条至第五条) runs to <paramref name="Until"/>.</summary>
public sealed record FoundCitation(int Start, int Length, Citation Target, Citation? Until = null)
{
    /// <summary>A longer range is a slip of the pen or means the law as a whole.</summary>
    private const int LongestRange = 200;

    /// <summary>Every article it names: a range stands for each of its articles.</summary>
    public IEnumerable<Citation> Places()
    {
        yield return Target;
        if (Until?.Article is not { } until || Target.Article is not { } from) yield break;
        for (var number = from.Main + 1; number <= Math.Min(until.Main, from.Main + LongestRange); number++)
            yield return Target.WholeArticle with { Article = new LawNumber(number) };
    }
}
