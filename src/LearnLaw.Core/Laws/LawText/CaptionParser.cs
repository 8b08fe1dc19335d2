namespace LearnLaw.Laws.LawText;

/// <summary>
/// Splits a 题注, one bracketed paragraph that strings all adoptions and amendments together, into its events. A new
/// event begins at each date outside 《》; the 根据, 和 or 、 before it joins events and belongs to neither.
/// </summary>
internal static class CaptionParser
{
    private static readonly string[] Joints = ["根据", "和", "、", "，", ",", "；", ";", "自", "并", "　", " "];

    public static bool IsClosed(string text) => DepthAfter(text) == 0;

    public static IEnumerable<StatuteEvent> Split(string caption, int line)
    {
        var text = caption[1..];
        if (text is [.., '）' or ')'])
        {
            text = text[..^1];
        }

        var starts = StatuteDates.FindAll(text).Where(match => IsOutsideTitles(text, match.Index)).ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            var from = starts[at].Index + starts[at].Length;
            var until = at + 1 < starts.Count ? starts[at + 1].Index : text.Length;
            if (StatuteDates.TryRead(starts[at], out var date))
            {
                yield return new StatuteEvent(date, TrimJoints(text[from..until]), line);
            }
        }
    }

    /// <summary>Drops the bracket that closes a 题注 whose opening bracket is not in this piece.</summary>
    public static string TrimEnd(string what)
    {
        what = what.Trim();
        return what is [.., '）' or ')'] && what.Count(c => c is '（' or '(') < what.Count(c => c is '）' or ')') ? what[..^1].Trim() : what;
    }

    private static string TrimJoints(string what)
    {
        what = what.Trim();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var joint in Joints)
            {
                if (what.EndsWith(joint, StringComparison.Ordinal))
                {
                    what = what[..^joint.Length];
                    changed = true;
                }
            }
        }

        return what is ['起', .. var rest] ? rest : what;
    }

    private static int DepthAfter(string text) => text.Sum(character => character switch
    {
        '（' or '(' => 1,
        '）' or ')' => -1,
        _ => 0,
    });

    private static bool IsOutsideTitles(string text, int index) =>
        text.AsSpan(0, index).Count('《') <= text.AsSpan(0, index).Count('》');
}
