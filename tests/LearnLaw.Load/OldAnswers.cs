using Microsoft.Data.Sqlite;

namespace LearnLaw.Load;

/// <summary>Years of handed-in attempts, written straight into the tables.</summary>
internal static class OldAnswers
{
    public static async Task AddAsync(LoadSite site, Guid exam, int count)
    {
        // One real attempt is the pattern for all.
        var takers = await site.CreateTakersAsync(1);
        await site.ServeAsync();
        var taker = takers[0];
        await taker.SignInAsync();
        await taker.OpenStartAsync(exam);
        await taker.StartAsync(exam);
        await taker.HandInAsync();
        taker.Dispose();
        await site.KillAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "learnlaw.db")};Foreign Keys=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = $"""
            PRAGMA synchronous=OFF;
            PRAGMA cache_size=-400000;
            CREATE TEMP TABLE n AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < {count / 20}) SELECT i FROM c;
            CREATE TEMP TABLE pattern AS SELECT * FROM Attempts WHERE Id = '{taker.AttemptId.ToString().ToUpperInvariant()}';
            UPDATE pattern SET IsCounted = 1;
            CREATE TEMP TABLE many AS SELECT printf('018A%04X-0000-7000-8000-%012X', n.i % 65536, n.i) AS NewId, n.i AS NewNumber FROM n;
            {Copy(connection)}
            """;
        await command.ExecuteNonQueryAsync();
        command.CommandText = """
            INSERT INTO Answers (AttemptId, Number, VersionId, Chosen, IsUnsure, SavedAt, Points, IsRight)
            SELECT many.NewId, a.Number, a.VersionId, a.Chosen, a.IsUnsure, a.SavedAt, a.Points, a.IsRight FROM many JOIN Answers a ON a.AttemptId = (SELECT Id FROM pattern) ORDER BY 1, 2;
            PRAGMA wal_checkpoint(TRUNCATE);
            """;
        await command.ExecuteNonQueryAsync();
        Console.WriteLine($"{count:n0} old answers: database of {new FileInfo(Path.Combine(site.Folder, "learnlaw.db")).Length / 1024 / 1024} MB");
    }

    private static string Copy(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info('Attempts')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read()) columns.Add(reader.GetString(0));
        var values = columns.Select(c => c switch { "Id" => "many.NewId", "Number" => "many.NewNumber + 1000", _ => $"p.\"{c}\"" });
        return $"INSERT INTO Attempts ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM many, pattern p;";
    }
}
