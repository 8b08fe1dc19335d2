using System.Data.Common;
using System.Globalization;
using System.Text;
using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Search;

/// <summary>Fetches the words of the places that a page shows, all in one statement.</summary>
public sealed class ReadHits(LearnLawDbContext db)
{
    /// <summary>Rows that an article is looked through; a match further down shows the beginning instead.</summary>
    private const int RowsOfAnArticle = 12;

    private sealed record Row(Guid VersionId, int Order, LawNodeKind Kind, string Label, string Heading, string Text, string? ArticleKey, string? Anchor);

    public async Task<IReadOnlyList<LawHitGroup>> RunAsync(
        LawQuery query, IReadOnlyList<(ShelvedVersion Version, List<LawPlace> Places, int? Total)> groups, CancellationToken ct)
    {
        var rows = await ReadAsync([.. groups.SelectMany(g => g.Places.Select(p => (g.Version.Id, p.Order)))], ct);
        return
        [
            .. groups.Select(g => new LawHitGroup(
                g.Version,
                [.. g.Places.Select(p => Hit(query, rows, g.Version.Id, p.Order)).OfType<LawHit>()],
                g.Total)),
        ];
    }

    /// <summary>The article that a citation names, or null where the version has none such.</summary>
    public async Task<LawHit?> ArticleAsync(ShelvedVersion version, Citation citation, CancellationToken ct)
    {
        var key = citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;
        var nodes = await db.LawNodes.AsNoTracking().Where(n => n.VersionId == version.Id && n.ArticleKey == key).OrderBy(n => n.Order).Take(RowsOfAnArticle).ToListAsync(ct);
        return nodes.Count == 0 ? null : new LawHit(nodes[0].Order, LabelOf(nodes[0].Label, nodes[0].Heading), key, null, Snippets.Of(WordsOf(nodes.Select(n => n.Text)), []));
    }

    /// <summary>The article of this number in each of the versions that has one, by their order.</summary>
    public async Task<IReadOnlyList<LawHitGroup>> ArticlesAsync(string key, IReadOnlyList<ShelvedVersion> versions, int most, CancellationToken ct)
    {
        var found = new List<LawHitGroup>();
        foreach (var some in versions.Chunk(50))
        {
            var ids = some.Select(v => v.Id).ToArray();
            var nodes = (await db.LawNodes.AsNoTracking().Where(n => ids.Contains(n.VersionId) && n.ArticleKey == key).ToListAsync(ct))
                .GroupBy(n => n.VersionId).ToDictionary(g => g.Key, g => g.OrderBy(n => n.Order).ToList());
            found.AddRange(some.Where(v => nodes.ContainsKey(v.Id)).Select(v => new LawHitGroup(
                v, [new LawHit(nodes[v.Id][0].Order, LabelOf(nodes[v.Id][0].Label, nodes[v.Id][0].Heading), key, null, Snippets.Of(WordsOf(nodes[v.Id].Select(n => n.Text)), []))], 1)));
            if (found.Count >= most) break;
        }

        return [.. found.Take(most)];
    }

    private async Task<ILookup<Guid, Row>> ReadAsync(IReadOnlyList<(Guid Version, int Order)> places, CancellationToken ct)
    {
        if (places.Count == 0) return Array.Empty<Row>().ToLookup(r => r.VersionId);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            var sql = new StringBuilder("""SELECT "VersionId", "Order", "Kind", "Label", "Heading", "Text", "ArticleKey", "Anchor" FROM "LawNodes" WHERE """);
            for (var i = 0; i < places.Count; i++)
            {
                if (i > 0) sql.Append(" OR ");
                sql.Append(CultureInfo.InvariantCulture, $"(\"VersionId\" = @v{i} AND \"Order\" >= @o{i} AND \"Order\" < @e{i})");
                Add(command, $"@v{i}", places[i].Version);
                Add(command, $"@o{i}", places[i].Order);
                Add(command, $"@e{i}", places[i].Order + RowsOfAnArticle);
            }

            command.CommandText = sql.ToString();
            var rows = new List<Row>(places.Count * RowsOfAnArticle);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                rows.Add(new Row(
                    reader.GetGuid(0), reader.GetInt32(1), Enum.Parse<LawNodeKind>(reader.GetString(2)), reader.GetString(3), reader.GetString(4), reader.GetString(5),
                    await reader.IsDBNullAsync(6, ct) ? null : reader.GetString(6), await reader.IsDBNullAsync(7, ct) ? null : reader.GetString(7)));
            }

            return rows.DistinctBy(r => (r.VersionId, r.Order)).OrderBy(r => r.Order).ToLookup(r => r.VersionId);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static LawHit? Hit(LawQuery query, ILookup<Guid, Row> rows, Guid version, int order)
    {
        var lines = rows[version].Where(r => r.Order >= order && r.Order < order + RowsOfAnArticle).ToList();
        if (lines.Count == 0 || lines[0].Order != order) return null;
        var first = lines[0];
        var own = first.ArticleKey is { } key ? lines.TakeWhile(l => l.ArticleKey == key) : lines.Take(1);
        return new LawHit(order, LabelOf(first.Label, first.Heading), first.ArticleKey, first.Anchor, Snippets.Of(WordsOf(own.Select(l => l.Text)), query.Words));
    }

    private static string LabelOf(string label, string heading) => string.Join(' ', new[] { label, heading }.Where(t => t.Length > 0));

    private static string WordsOf(IEnumerable<string> lines) => string.Join(' ', lines.Where(l => l.Length > 0));

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
