using LearnLaw.Laws.Search;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data.Sqlite;

/// <summary>
/// An FTS5 table without content over the words of versions, kept by triggers: whoever writes a version, its index is written in the same
/// transaction. Rows of a table without an integer key may be renumbered, so the index has numbers of its own.
/// </summary>
internal sealed class SqliteQuestionIndex(LearnLawDbContext db) : IQuestionIndex
{
    /// <summary>Safe to run again; a rebuild of the table by a migration takes the triggers along, and this brings them back.</summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS "QuestionIndexRows" ("Row" INTEGER PRIMARY KEY, "Version" TEXT NOT NULL UNIQUE);
        CREATE VIRTUAL TABLE IF NOT EXISTS "QuestionIndex" USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1');
        CREATE TRIGGER IF NOT EXISTS "QuestionIndex_Added" AFTER INSERT ON "QuestionVersions" BEGIN
          INSERT INTO "QuestionIndexRows"("Version") VALUES (new."Id");
          INSERT INTO "QuestionIndex"(rowid, words) SELECT "Row", new."Words" FROM "QuestionIndexRows" WHERE "Version" = new."Id";
        END;
        CREATE TRIGGER IF NOT EXISTS "QuestionIndex_Changed" AFTER UPDATE OF "Words" ON "QuestionVersions" BEGIN
          DELETE FROM "QuestionIndex" WHERE rowid = (SELECT "Row" FROM "QuestionIndexRows" WHERE "Version" = new."Id");
          INSERT INTO "QuestionIndex"(rowid, words) SELECT "Row", new."Words" FROM "QuestionIndexRows" WHERE "Version" = new."Id";
        END;
        CREATE TRIGGER IF NOT EXISTS "QuestionIndex_Removed" AFTER DELETE ON "QuestionVersions" BEGIN
          DELETE FROM "QuestionIndex" WHERE rowid = (SELECT "Row" FROM "QuestionIndexRows" WHERE "Version" = old."Id");
          DELETE FROM "QuestionIndexRows" WHERE "Version" = old."Id";
        END;
        """;

    public async Task<IReadOnlyList<Guid>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct)
    {
        var match = SqliteLawIndex.Match(terms);
        return await db.Database.SqlQuery<Guid>(
            $"""SELECT r."Version" AS "Value" FROM (SELECT rowid FROM "QuestionIndex" WHERE "QuestionIndex" MATCH {match} LIMIT {limit}) i JOIN "QuestionIndexRows" r ON r."Row" = i.rowid""").ToListAsync(ct);
    }
}
