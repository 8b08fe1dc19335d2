using System.Runtime.InteropServices;

namespace LearnLaw.Laws.Comparison;

/// <summary>
/// Finds for each piece of the old version the piece of the new one that it became. Same number and same words first, then the same
/// words under another number; what is left is paired by likeness, best pair first, a piece of the same number being preferred.
/// Candidates come from an index of shared character pairs, so that the cost grows with the texts and not with their product.
/// </summary>
internal sealed class PieceMatching
{
    /// <summary>A provision that kept its number is the same one as long as it is not about something else altogether.</summary>
    private const double LeastLikenessInPlace = 0.2;

    /// <summary>Without its number a provision must be recognised by its words.</summary>
    private const double LeastLikenessElsewhere = 0.5;

    /// <summary>Between two neighbours that stayed neighbours, less is enough.</summary>
    private const double LeastLikenessBetween = 0.3;

    /// <summary>In a wider gap the place says nothing.</summary>
    private const int WidestGap = 12;

    /// <summary>So much likeness the same number is worth.</summary>
    private const double Kept = 0.15;

    /// <summary>Pairs of characters that more pieces share (规定, 应当) recognise nothing.</summary>
    private const int CommonFrom = 24;

    private const int Candidates = 6;

    private readonly IReadOnlyList<ComparedPiece> before;
    private readonly IReadOnlyList<ComparedPiece> after;
    private readonly int?[] newOf;
    private readonly bool[] isTaken;

    private PieceMatching(IReadOnlyList<ComparedPiece> before, IReadOnlyList<ComparedPiece> after)
    {
        (this.before, this.after) = (before, after);
        (newOf, isTaken) = (new int?[before.Count], new bool[after.Count]);
    }

    /// <returns>For each old piece the index of the new one; null where it was deleted.</returns>
    public static IReadOnlyList<int?> Of(IReadOnlyList<ComparedPiece> before, IReadOnlyList<ComparedPiece> after)
    {
        var matching = new PieceMatching(before, after);
        matching.MatchEqual(piece => (piece.Kind, piece.Key, piece.Folded));
        matching.MatchEqual(piece => (piece.Kind, "", piece.Folded));
        var (old, now) = (matching.ShinglesOf(before, matching.FreeOld()), matching.ShinglesOf(after, matching.FreeNew()));
        matching.MatchAlike(old, now);
        matching.MatchBetween(old, now);
        return matching.newOf;
    }

    /// <summary>Pairs what agrees in everything asked for; several of the same are paired in their order.</summary>
    private void MatchEqual(Func<ComparedPiece, (PieceKind, string, string)> by)
    {
        var free = new Dictionary<(PieceKind, string, string), Queue<int>>();
        foreach (var at in FreeNew())
        {
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(free, by(after[at]), out _);
            (queue ??= []).Enqueue(at);
        }

        foreach (var at in FreeOld())
        {
            if (free.TryGetValue(by(before[at]), out var queue) && queue.TryDequeue(out var found)) Match(at, found);
        }
    }

    private void MatchAlike(Dictionary<int, ShingleSet> old, Dictionary<int, ShingleSet> now)
    {
        var inPlace = new Dictionary<(PieceKind, string), int>();
        foreach (var at in now.Keys) inPlace.TryAdd((after[at].Kind, after[at].Key), at);
        var index = IndexOf(now);
        var pairs = new List<(int Old, int New, double Score)>();
        foreach (var (at, shingles) in old)
        {
            if (inPlace.TryGetValue((before[at].Kind, before[at].Key), out var same) && shingles.LikenessTo(now[same]) is >= LeastLikenessInPlace and var kept)
                pairs.Add((at, same, kept + Kept));
            foreach (var other in MostShared(shingles, index).Where(other => other != same && after[other].Kind == before[at].Kind))
            {
                if (shingles.LikenessTo(now[other]) is >= LeastLikenessElsewhere and var likeness) pairs.Add((at, other, likeness));
            }
        }

        // Of equally good pairs the one whose places in their versions are nearest.
        foreach (var (oldAt, newAt, _) in pairs.OrderByDescending(p => p.Score).ThenBy(p => Distance(p.Old, p.New)).ThenBy(p => p.Old))
        {
            if (newOf[oldAt] is null && !isTaken[newAt]) Match(oldAt, newAt);
        }
    }

    /// <summary>What is left between two pieces that were matched, such as a last article that names another day.</summary>
    private void MatchBetween(Dictionary<int, ShingleSet> old, Dictionary<int, ShingleSet> now)
    {
        foreach (var at in FreeOld().ToList())
        {
            var from = Enumerable.Range(1, at).Select(step => newOf[at - step]).FirstOrDefault(found => found is not null) ?? -1;
            var until = Enumerable.Range(at + 1, before.Count - at - 1).Select(next => newOf[next]).FirstOrDefault(found => found is not null) ?? after.Count;
            if (until - from - 1 is <= 0 or > WidestGap) continue;
            var best = Enumerable.Range(from + 1, until - from - 1)
                .Where(place => !isTaken[place] && after[place].Kind == before[at].Kind)
                .Select(place => (Place: place, Likeness: old[at].LikenessTo(now[place])))
                .Where(candidate => candidate.Likeness >= LeastLikenessBetween)
                .OrderByDescending(candidate => candidate.Likeness).ToList();
            if (best.Count > 0) Match(at, best[0].Place);
        }
    }

    private Dictionary<int, ShingleSet> ShinglesOf(IReadOnlyList<ComparedPiece> pieces, IEnumerable<int> places) =>
        places.ToDictionary(at => at, at => new ShingleSet(pieces[at].Folded));

    private static Dictionary<int, List<int>> IndexOf(Dictionary<int, ShingleSet> pieces)
    {
        var index = new Dictionary<int, List<int>>();
        foreach (var (at, shingles) in pieces)
        {
            foreach (var shingle in shingles.All)
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(index, shingle, out _);
                (places ??= []).Add(at);
            }
        }

        return index;
    }

    private static IEnumerable<int> MostShared(ShingleSet shingles, Dictionary<int, List<int>> index)
    {
        var shared = new Dictionary<int, int>();
        foreach (var shingle in shingles.All)
        {
            if (!index.TryGetValue(shingle, out var places) || places.Count > CommonFrom) continue;
            foreach (var place in places) CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _)++;
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(Candidates).Select(s => s.Key);
    }

    private double Distance(int oldAt, int newAt) => Math.Abs((double)oldAt / before.Count - (double)newAt / after.Count);

    private void Match(int oldAt, int newAt)
    {
        newOf[oldAt] = newAt;
        isTaken[newAt] = true;
    }

    private IEnumerable<int> FreeOld() => Enumerable.Range(0, before.Count).Where(at => newOf[at] is null);

    private IEnumerable<int> FreeNew() => Enumerable.Range(0, after.Count).Where(at => !isTaken[at]);
}
