using LearnLaw.Files.Blobs;
using LearnLaw.Laws.Citing;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Materials;

/// <summary>
/// A reader, a set of slides, a film: a file to study by, beside the statutes. It belongs to a unit and is for that unit and everything
/// below.
/// </summary>
public sealed class Material : Entity, ICitesTheLaw
{
    public const string CitingKindName = "material";
    public const int MaxFileNameLength = 150;

    private Material() => (Title, Source, Description, FileName, Hash, Audience, Citations) = ("", "", "", "", "", [], []);

    internal Material(Guid unitId, MaterialFacts facts, string fileName, FileKind kind, StoredBlob blob, Guid by, DateTime now)
        : this()
    {
        UnitId = unitId;
        (Kind, Hash, Length) = (kind, blob.Hash, blob.Length);
        FileName = NameOf(fileName, kind);
        (UploadedBy, UploadedAt) = (by, now);
        Revise(facts);
    }

    string ICitesTheLaw.CitingKind => CitingKindName;

    public Guid UnitId { get; private set; }

    public string Title { get; private set; }

    /// <summary>Who made or published it; may be empty.</summary>
    public string Source { get; private set; }

    public string Description { get; private set; }

    /// <summary>Groups it is for; empty means everybody.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; private set; }

    /// <summary>The articles it explains, as paths of <see cref="Laws.Citations.Citation"/>.</summary>
    public IReadOnlyList<string> Citations { get; private set; }

    /// <summary>What a download is called.</summary>
    public string FileName { get; private set; }

    public FileKind Kind { get; private set; }

    /// <summary>Bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Name of the bytes in the <see cref="BlobStore"/>.</summary>
    public string Hash { get; private set; }

    public MaterialState State { get; private set; }

    public Guid UploadedBy { get; private set; }

    public DateTime UploadedAt { get; private set; }

    public MaterialFacts Facts => new(Title, Source, Description, Audience, Citations);

    internal void Revise(MaterialFacts facts)
    {
        facts.Check();
        (Title, Source, Description) = (facts.Title.Trim(), facts.Source.Trim(), facts.Description.ReplaceLineEndings("\n").Trim());
        (Audience, Citations) = (facts.Audience, facts.Citations);
    }

    internal void Publish() => State = MaterialState.Published;

    internal void Withdraw() => State = MaterialState.Withdrawn;

    internal bool IsFor(IEnumerable<HeldPost> posts) =>
        posts.Any(p => p.IsWithin(UnitId) && (Audience.Count == 0 || Audience.Contains(p.Group)));

    /// <summary>The name without a path, with the ending of what the file really is.</summary>
    private static string NameOf(string fileName, FileKind kind)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/').Split('/')[^1]);
        var clean = string.Concat(name.Where(c => !char.IsControl(c) && !"\"<>:|?*".Contains(c, StringComparison.Ordinal))).Trim();
        var extension = FileKinds.ExtensionOf(kind);
        return (clean.Length == 0 ? "file" : clean[..Math.Min(clean.Length, MaxFileNameLength - extension.Length)]) + extension;
    }
}
