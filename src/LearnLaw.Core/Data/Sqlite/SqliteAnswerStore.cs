using LearnLaw.Exams;
using Microsoft.Data.Sqlite;

namespace LearnLaw.Data.Sqlite;

/// <summary>
/// Answers of many attempts in the writer's transaction, two prepared statements each. The first is the gate: it touches the attempt's row
/// only if every condition holds, by the rows as they are under the write lock.
/// </summary>
internal sealed class SqliteAnswerStore(SqliteWriter writer) : IAnswerStore
{
    private const string Gate = """
        UPDATE "Attempts" SET "LastSeenAt" = $received
        WHERE "Id" = $attempt AND "UserId" = $user AND "State" = 'Started' AND "DeadlineAt" >= $earliest
          AND ($stamp IS NULL OR EXISTS (
            SELECT 1 FROM "Users" WHERE "Id" = $user AND "SecurityStamp" = $stamp AND "DeactivatedAt" IS NULL AND NOT "MustChangePassword"))
        RETURNING "DeadlineAt"
        """;

    private const string Store = """
        INSERT INTO "Answers" ("AttemptId", "Number", "VersionId", "Chosen", "IsUnsure", "SavedAt")
        VALUES ($attempt, $number, $version, $chosen, $unsure, $received)
        ON CONFLICT ("AttemptId", "Number") DO UPDATE SET "Chosen" = excluded."Chosen", "IsUnsure" = excluded."IsUnsure", "SavedAt" = excluded."SavedAt"
        """;

    /// <summary>Why the gate stayed shut.</summary>
    private const string Reason = """
        SELECT "State", $stamp IS NULL OR EXISTS (
          SELECT 1 FROM "Users" WHERE "Id" = $user AND "SecurityStamp" = $stamp AND "DeactivatedAt" IS NULL AND NOT "MustChangePassword")
        FROM "Attempts" WHERE "Id" = $attempt AND "UserId" = $user
        """;

    public Task<SaveOutcome> SaveAsync(AnswerToSave answer, CancellationToken ct)
    {
        var job = new Job(answer);
        writer.Add(job);
        return job.Done;
    }

    private sealed class Job(AnswerToSave answer) : SqliteWriteJob
    {
        private readonly TaskCompletionSource<SaveOutcome> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private SaveOutcome outcome;

        public Task<SaveOutcome> Done => done.Task;

        public override void Run(SqliteWriterSession session)
        {
            if (Open(session) is not { } deadline)
            {
                outcome = new SaveOutcome(Why(session));
                return;
            }

            var store = session.Command(Store, "$attempt", "$number", "$version", "$chosen", "$unsure", "$received");
            Fill(store, answer.AttemptId, answer.Number, answer.VersionId, answer.Chosen, answer.IsUnsure, answer.ReceivedAt);
            store.ExecuteNonQuery();
            outcome = new SaveOutcome(SaveVerdict.Saved, deadline);
        }

        public override void Committed() => done.TrySetResult(outcome);

        public override void Failed(Exception reason) => done.TrySetException(reason);

        private DateTime? Open(SqliteWriterSession session)
        {
            var gate = session.Command(Gate, "$received", "$attempt", "$user", "$earliest", "$stamp");
            Fill(gate, answer.ReceivedAt, answer.AttemptId, answer.UserId, answer.Earliest, (object?)answer.Stamp ?? DBNull.Value);
            using var row = gate.ExecuteReader();
            return row.Read() ? DateTime.SpecifyKind(row.GetDateTime(0), DateTimeKind.Utc) : null;
        }

        private SaveVerdict Why(SqliteWriterSession session)
        {
            var reason = session.Command(Reason, "$stamp", "$user", "$attempt");
            Fill(reason, (object?)answer.Stamp ?? DBNull.Value, answer.UserId, answer.AttemptId);
            using var row = reason.ExecuteReader();
            if (!row.Read()) return SaveVerdict.NotFound;
            if (!row.GetBoolean(1)) return SaveVerdict.SignedOut;
            return row.GetString(0) == nameof(AttemptState.Started) ? SaveVerdict.TimeOver : SaveVerdict.HandedIn;
        }

        private static void Fill(SqliteCommand command, params ReadOnlySpan<object> values)
        {
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        }
    }
}
