using System.Data;
using System.Globalization;
using LearnLaw.Laws.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearnLaw.Data.Sqlite;

/// <summary>
/// The index as an FTS5 table without content: it keeps tokens only, and a row's number says whose they are. FTS5's own tokenizers know
/// no Chinese words, so the tokens come ready, parted by spaces.
/// </summary>
internal sealed class SqliteLawIndex(LearnLawDbContext db) : ILawIndex
{
    /// <summary>What migrations can't say: a virtual table. Safe to run again.</summary>
    public const string Create = """
        CREATE VIRTUAL TABLE IF NOT EXISTS "LawIndex" USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1')
        """;

    /// <summary>Rows of one version: far more than any text has.</summary>
    private const long RowsOfAVersion = 1 << 20;

    public async Task AddAsync(int version, IReadOnlyCollection<(int Order, IReadOnlyList<string> Tokens)> entries, CancellationToken ct)
    {
        await using var command = await CommandAsync("""INSERT INTO "LawIndex"(rowid, words) VALUES (@row, @words)""", ct);
        var row = command.Parameters.Add("@row", SqliteType.Integer);
        var words = command.Parameters.Add("@words", SqliteType.Text);
        foreach (var (order, tokens) in entries)
        {
            row.Value = RowOf(version, order);
            words.Value = string.Join(' ', tokens);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    public async Task RemoveAsync(int version, CancellationToken ct)
    {
        await using var command = await CommandAsync("""DELETE FROM "LawIndex" WHERE rowid >= @from AND rowid < @until""", ct);
        command.Parameters.AddWithValue("@from", RowOf(version, 0));
        command.Parameters.AddWithValue("@until", RowOf(version + 1, 0));
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task ClearAsync(CancellationToken ct)
    {
        await using var command = await CommandAsync("""INSERT INTO "LawIndex"("LawIndex") VALUES ('delete-all')""", ct);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyList<LawPlace>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct)
    {
        await using var command = await CommandAsync("""SELECT rowid FROM "LawIndex" WHERE "LawIndex" MATCH @terms LIMIT @limit""", ct);
        command.Parameters.AddWithValue("@terms", Match(terms));
        command.Parameters.AddWithValue("@limit", limit);
        var places = new List<LawPlace>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) places.Add(PlaceOf(reader.GetInt64(0)));
        return places;
    }

    public async Task<IReadOnlyList<LawPlace>> FindInEachAsync(
        IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> versions, int perVersion, int enough, CancellationToken ct)
    {
        await using var command = await CommandAsync(
            """SELECT rowid FROM "LawIndex" WHERE "LawIndex" MATCH @terms AND rowid >= @from AND rowid < @until LIMIT @limit""", ct);
        command.Parameters.AddWithValue("@terms", Match(terms));
        command.Parameters.AddWithValue("@limit", perVersion);
        var from = command.Parameters.Add("@from", SqliteType.Integer);
        var until = command.Parameters.Add("@until", SqliteType.Integer);
        var places = new List<LawPlace>();
        var found = 0;
        foreach (var version in versions)
        {
            (from.Value, until.Value) = (RowOf(version, 0), RowOf(version + 1, 0));
            var before = places.Count;
            await using (var reader = await command.ExecuteReaderAsync(ct))
                while (await reader.ReadAsync(ct)) places.Add(PlaceOf(reader.GetInt64(0)));
            if (places.Count > before && ++found == enough) break;
        }

        return places;
    }

    private async Task<SqliteCommand> CommandAsync(string sql, CancellationToken ct)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open) await db.Database.OpenConnectionAsync(ct);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static long RowOf(int version, int order) => (version * RowsOfAVersion) + order;

    private static LawPlace PlaceOf(long row) => new((int)(row / RowsOfAVersion), (int)(row % RowsOfAVersion));

    /// <summary>Tokens hold letters and digits only; the quotation marks keep FTS5 from reading any of them as an operator.</summary>
    internal static string Match(IReadOnlyList<SearchTerm> terms) => string.Join(
        " AND ", terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"\"{string.Join(' ', t.Tokens)}\"{(t.IsPrefix ? "*" : "")}")));
}
