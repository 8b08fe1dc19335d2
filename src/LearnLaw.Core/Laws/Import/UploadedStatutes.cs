namespace LearnLaw.Laws.Import;

/// <summary>What came of an upload.</summary>
/// <param name="Ids">Uploads that wait for confirmation, one for each statute.</param>
/// <param name="Skipped">Files of an archive that are no statutes.</param>
public sealed record UploadedStatutes(IReadOnlyList<Guid> Ids, IReadOnlyList<string> Skipped);
