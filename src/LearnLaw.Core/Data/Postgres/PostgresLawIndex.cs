using System.Data;
using System.Globalization;
using System.Text;
using LearnLaw.Laws.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace LearnLaw.Data.Postgres;

/// <summary>
/// The index as a table of tsvectors, built from our own tokens: PostgreSQL's parsers know no Chinese words, and what they make of them
/// depends on the server's locale.
/// </summary>
internal sealed class PostgresLawIndex(LearnLawDbContext db) : ILawIndex
{
    /// <summary>Safe to run again.</summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS "LawIndex" ("Version" integer NOT NULL, "Order" integer NOT NULL, "Words" tsvector NOT NULL, PRIMARY KEY ("Version", "Order"));
        CREATE INDEX IF NOT EXISTS "IX_LawIndex_Words" ON "LawIndex" USING gin ("Words");
        """;

    /// <summary>A tsvector's highest position; words beyond it share it.</summary>
    private const int MaxPosition = 16_383;

    public async Task AddAsync(int version, IReadOnlyCollection<(int Order, IReadOnlyList<string> Tokens)> entries, CancellationToken ct)
    {
        await using var command = await CommandAsync("""INSERT INTO "LawIndex" SELECT @version, o, w::tsvector FROM unnest(@orders, @words) AS e(o, w)""", ct);
        command.Parameters.AddWithValue("version", version);
        command.Parameters.AddWithValue("orders", entries.Select(e => e.Order).ToArray());
        command.Parameters.AddWithValue("words", entries.Select(e => Vector(e.Tokens)).ToArray());
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task RemoveAsync(int version, CancellationToken ct)
    {
        await using var command = await CommandAsync("""DELETE FROM "LawIndex" WHERE "Version" = @version""", ct);
        command.Parameters.AddWithValue("version", version);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task ClearAsync(CancellationToken ct)
    {
        await using var command = await CommandAsync("""TRUNCATE "LawIndex" """, ct);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyList<LawPlace>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct)
    {
        await using var command = await CommandAsync("""SELECT "Version", "Order" FROM "LawIndex" WHERE "Words" @@ @terms::tsquery LIMIT @limit""", ct);
        command.Parameters.Add(new NpgsqlParameter("terms", NpgsqlDbType.Text) { Value = Query(terms) });
        command.Parameters.AddWithValue("limit", limit);
        return await ReadAsync(command, ct);
    }

    public async Task<IReadOnlyList<LawPlace>> FindInEachAsync(
        IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> versions, int perVersion, int enough, CancellationToken ct)
    {
        // OFFSET 0 keeps the planner on the primary key: for words that stand nearly everywhere the index over words would be read whole.
        await using var command = await CommandAsync(
            """
            SELECT found."Version", found."Order" FROM unnest(@versions) WITH ORDINALITY AS wanted(v, place)
            CROSS JOIN LATERAL (
                SELECT own."Version", own."Order" FROM (SELECT * FROM "LawIndex" WHERE "Version" = wanted.v ORDER BY "Order" OFFSET 0) AS own
                WHERE own."Words" @@ @terms::tsquery LIMIT @limit) AS found
            ORDER BY wanted.place
            """, ct);
        var versionsParameter = command.Parameters.AddWithValue("versions", Array.Empty<int>());
        command.Parameters.Add(new NpgsqlParameter("terms", NpgsqlDbType.Text) { Value = Query(terms) });
        command.Parameters.AddWithValue("limit", perVersion);
        var places = new List<LawPlace>();
        var found = new HashSet<int>();
        foreach (var some in versions.Chunk(enough * 3))
        {
            versionsParameter.Value = some;
            foreach (var place in await ReadAsync(command, ct))
            {
                if (!found.Contains(place.Version) && found.Count == enough) return places;
                found.Add(place.Version);
                places.Add(place);
            }
        }

        return places;
    }

    private static async Task<List<LawPlace>> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        var places = new List<LawPlace>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) places.Add(new LawPlace(reader.GetInt32(0), reader.GetInt32(1)));
        return places;
    }

    private async Task<NpgsqlCommand> CommandAsync(string sql, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open) await db.Database.OpenConnectionAsync(ct);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static string Vector(IReadOnlyList<string> tokens)
    {
        var vector = new StringBuilder(tokens.Count * 8);
        for (var i = 0; i < tokens.Count; i++) vector.Append(CultureInfo.InvariantCulture, $"'{tokens[i]}':{Math.Min(i + 1, MaxPosition)} ");
        return vector.ToString();
    }

    /// <summary>Tokens hold letters and digits only, so no quotation mark can end one early.</summary>
    private static string Query(IReadOnlyList<SearchTerm> terms) => string.Join(" & ", terms.Select(term =>
        "(" + string.Join(" <-> ", term.Tokens.Select((token, i) => $"'{token}'{(term.IsPrefix && i == term.Tokens.Count - 1 ? ":*" : "")}")) + ")"));
}
