using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Import;

/// <summary>What an upload would become: the text as read, the facts it proposes, and what storing it would mean.</summary>
public sealed record StatutePreview(
    Guid UploadId, ParsedStatute Text, IReadOnlyList<string> FileNames, StatuteFacts? Proposed, StatuteMatch? Match, CatalogueCheck Catalogue);
