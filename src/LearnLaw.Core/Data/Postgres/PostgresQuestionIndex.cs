using LearnLaw.Laws.Search;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data.Postgres;

/// <summary>
/// An index over the single words of a version; that they follow one another is looked at in those it finds. PostgreSQL's own parsers
/// know no Chinese words.
/// </summary>
internal sealed class PostgresQuestionIndex(LearnLawDbContext db) : IQuestionIndex
{
    /// <summary>
    /// Safe to run again. The function is there for its setting: with a limit the planner would rather read the table until it has enough,
    /// taking every row's words apart on the way.
    /// </summary>
    public const string Create = """
        CREATE INDEX IF NOT EXISTS "IX_QuestionVersions_Words" ON "QuestionVersions" USING gin (string_to_array("Words", ' '));
        CREATE OR REPLACE FUNCTION question_versions_with(whole text[], patterns text[], most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SET enable_seqscan = off AS
        $body$ SELECT "Id" FROM "QuestionVersions" WHERE string_to_array("Words", ' ') @> whole AND "Words" LIKE ALL (patterns) LIMIT most $body$;
        """;

    public async Task<IReadOnlyList<Guid>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct)
    {
        // The beginning of a word is in no index: it is looked for in what the whole words leave.
        var whole = terms.SelectMany(t => t.IsPrefix ? t.Tokens.SkipLast(1) : t.Tokens).Distinct().ToArray();
        // Tokens are letters and figures, so none holds a sign of a pattern.
        var rows = terms.Where(t => t.Tokens.Count > 1 || t.IsPrefix).Select(t => $"%{QuestionWords.Pattern(t)}%").ToArray();
        return await db.Database.SqlQuery<Guid>(
            $"""SELECT found AS "Value" FROM question_versions_with({whole}, {rows}, {limit}) AS found""").ToListAsync(ct);
    }
}
