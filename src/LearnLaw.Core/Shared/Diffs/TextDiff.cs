using DiffPlex;
using DiffPlex.Chunkers;

namespace LearnLaw.Shared.Diffs;

/// <summary>
/// What has changed between two texts, line by line, and within a changed line character by character: a paragraph of Chinese is one
/// long line without word gaps. Lines that have little in common are shown as removed and added whole.
/// </summary>
public sealed record TextDiff(IReadOnlyList<DiffLine> Lines)
{
    /// <summary>Below this share of common characters marks within a line would be confetti.</summary>
    private const double Kinship = 0.4;

    public bool HasChanges => Lines.Any(l => l.Kind is DiffKind.Removed or DiffKind.Added);

    /// <param name="before">The text as it stands.</param>
    /// <param name="after">The text that would replace it.</param>
    /// <param name="context">How many unchanged lines stay before and after a change; the others are counted.</param>
    public static TextDiff Between(string before, string after, int context = int.MaxValue)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var lines = new List<DiffLine>();
        var at = 0;
        foreach (var block in found.DiffBlocks)
        {
            for (; at < block.DeleteStartA; at++) lines.Add(Whole(DiffKind.Same, found.PiecesOld[at]));
            Change(
                lines,
                [.. found.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)],
                [.. found.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)]);
            at += block.DeleteCountA;
        }

        for (; at < found.PiecesOld.Count; at++) lines.Add(Whole(DiffKind.Same, found.PiecesOld[at]));
        return new TextDiff([.. Shortened(lines, context)]);
    }

    private static void Change(List<DiffLine> lines, IReadOnlyList<string> removed, IReadOnlyList<string> added)
    {
        var pairs = Enumerable.Range(0, Math.Min(removed.Count, added.Count)).Select(i => Within(removed[i], added[i])).ToList();
        lines.AddRange(removed.Select((text, i) => i < pairs.Count ? pairs[i].Old : Whole(DiffKind.Removed, text)));
        lines.AddRange(added.Select((text, i) => i < pairs.Count ? pairs[i].New : Whole(DiffKind.Added, text)));
    }

    private static (DiffLine Old, DiffLine New) Within(string before, string after)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, RuneChunker.Instance);
        var kept = found.PiecesOld.Count - found.DiffBlocks.Sum(b => b.DeleteCountA);
        if (kept < Kinship * Math.Max(found.PiecesOld.Count, found.PiecesNew.Count)) return (Whole(DiffKind.Removed, before), Whole(DiffKind.Added, after));
        return (
            new DiffLine(DiffKind.Removed, Marked(found.PiecesOld, found.DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA)))),
            new DiffLine(DiffKind.Added, Marked(found.PiecesNew, found.DiffBlocks.Select(b => (b.InsertStartB, b.InsertCountB)))));
    }

    private static List<DiffPiece> Marked(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> changes)
    {
        var marked = new List<DiffPiece>();
        var at = 0;
        foreach (var (start, count) in changes.Where(c => c.Count > 0))
        {
            if (start > at) marked.Add(new DiffPiece(Text(at, start - at), false));
            marked.Add(new DiffPiece(Text(start, count), true));
            at = start + count;
        }

        if (at < pieces.Count) marked.Add(new DiffPiece(Text(at, pieces.Count - at), false));
        return marked;

        string Text(int from, int count) => string.Concat(pieces.Skip(from).Take(count));
    }

    /// <summary>A line without a counterpart: all of it is removed, added or the same.</summary>
    private static DiffLine Whole(DiffKind kind, string text) => new(kind, [new DiffPiece(text, kind is DiffKind.Removed or DiffKind.Added)]);

    private static IEnumerable<DiffLine> Shortened(List<DiffLine> lines, int context)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == DiffKind.Same) continue;
            for (var j = Math.Max(0, i - context); j < lines.Count && j - i <= context; j++) near[j] = true;
        }

        for (var i = 0; i < lines.Count;)
        {
            var run = 0;
            while (i + run < lines.Count && !near[i + run] && lines[i + run].Kind == DiffKind.Same) run++;
            // Leaving out a single line saves nothing.
            if (run > 1 && context < int.MaxValue) yield return new DiffLine(DiffKind.Skipped, [], run);
            else for (var j = i; j < i + run; j++) yield return lines[j];
            i += run;
            if (run == 0) yield return lines[i++];
        }
    }

    /// <summary>Whole code points, so that rare characters are never cut in two.</summary>
    private sealed class RuneChunker : IChunker
    {
        public static readonly RuneChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text) => [.. text.EnumerateRunes().Select(r => r.ToString())];
    }
}
