using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Import;

/// <summary>A statute read from one or several files, with the files it was read from.</summary>
public sealed record StatuteText(ParsedStatute Text, IReadOnlyList<StatuteFile> Files)
{
    public string ContentHash => StatuteFile.HashOf(Files);

    /// <summary>One statute out of its parts; a single file stays what it is, also a lone part of a code.</summary>
    public static StatuteText Of(IReadOnlyList<(ParsedStatute Text, StatuteFile File)> parts) => new(
        parts.Count == 1 ? parts[0].Text : StatuteParts.Merge([.. parts.Select(p => p.Text)]),
        [.. parts.Select(p => p.File)]);
}
