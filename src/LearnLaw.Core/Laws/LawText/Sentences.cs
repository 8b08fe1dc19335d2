using System.Buffers;

namespace LearnLaw.Laws.LawText;

/// <summary>What the last sign of a line tells: whether the sentence is over.</summary>
internal static class Sentences
{
    private const int LongestHeading = 60;
    private static readonly SearchValues<char> Marks = SearchValues.Create("。；;：:，");

    public static bool OpensList(string text) => text is [.., '：' or ':'];

    public static bool GoesOn(string text) => text is [.., '，' or ',' or '、' or '；' or ';'];

    /// <summary>Ends as a paragraph or item of a law may end: a stop, a list, a closing quotation mark or bracket.</summary>
    public static bool IsFinished(string text) => text is [.., '。' or '；' or ';' or '：' or ':' or '！' or '？' or '”' or '’' or '"' or '）' or ')' or '》' or '…' or '.' or '，' or ',' or '、'];

    /// <summary>Ends for good: no list or clause is left open.</summary>
    public static bool IsOver(string text) => text is [.., '。' or '！' or '？' or '”' or '’' or '"' or '）' or ')' or '》' or '…' or '.'];

    public static bool HasNoMark(string text) => text.Length is > 0 and <= LongestHeading && !text.AsSpan().ContainsAny(Marks);
}
