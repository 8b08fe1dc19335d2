using LearnLaw.Questions.Import.Sheets;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import;

/// <summary>
/// A file of questions on its way into a bank: what was understood waits for a person, is then stored piece by piece, and can be taken back
/// as a whole.
/// </summary>
public sealed class QuestionImport : Entity
{
    public const int MaxFileName = 200;

    private QuestionImport() => (FileName, Problems, Maps) = ("", [], []);

    public QuestionImport(Guid bankId, Guid? userId, string fileName, DateTime now)
        : this()
    {
        BankId = bankId;
        UserId = userId;
        FileName = fileName.Length <= MaxFileName ? fileName : fileName[..MaxFileName];
        At = now;
    }

    public Guid BankId { get; private set; }

    /// <summary>Null for the command line.</summary>
    public Guid? UserId { get; private set; }

    public string FileName { get; private set; }

    public DateTime At { get; private set; }

    public QuestionFormat Format { get; private set; }

    public QuestionImportState State { get; private set; }

    public int Clean { get; private set; }

    public int Flagged { get; private set; }

    public int Refused { get; private set; }

    public int Total => Clean + Flagged + Refused;

    /// <summary>What belongs to no question.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; private set; }

    /// <summary>How the columns of a workbook were taken.</summary>
    public IReadOnlyList<SheetTableMap> Maps { get; private set; }

    /// <summary>Whether the flagged ones are taken too.</summary>
    public bool TakesFlagged { get; private set; }

    /// <summary>Whether its questions are published at once; otherwise they are drafts.</summary>
    public bool Publishes { get; private set; }

    public int StoredCount { get; private set; }

    public DateTime? StoredAt { get; private set; }

    /// <summary>How many will be stored in all.</summary>
    public int Expected => Clean + (TakesFlagged ? Flagged : 0);

    internal void Describe(FoundQuestions found, IReadOnlyList<SheetTableMap> maps)
    {
        (Format, Problems, Maps) = (found.Format, [.. found.Problems.Take(MaxProblems)], maps);
        Clean = found.Questions.Count(q => q.IsClean);
        Refused = found.Questions.Count(q => q.IsRefused);
        Flagged = found.Questions.Count - Clean - Refused;
    }

    /// <exception cref="RuleException">It has been confirmed already, or there is nothing to take.</exception>
    public void Confirm(bool takesFlagged, bool publishes)
    {
        if (State != QuestionImportState.Waiting) throw new RuleException("questions.import-not-waiting");
        (TakesFlagged, Publishes) = (takesFlagged, publishes);
        if (Expected == 0) throw new RuleException("questions.import-nothing");
        State = QuestionImportState.Storing;
    }

    internal void Count(int stored) => StoredCount += stored;

    internal void Finish(DateTime now) => (State, StoredAt) = (QuestionImportState.Stored, now);

    internal void Undo() => State = QuestionImportState.Undone;

    private const int MaxProblems = 500;
}
