namespace LearnLaw.Questions.Import;

/// <summary>One question of an import.</summary>
public sealed class QuestionImportItem
{
    private QuestionImportItem() => (Topic, At, Draft, Problems) = ("", null!, null!, []);

    internal QuestionImportItem(Guid importId, int number, FoundQuestion found)
        : this()
    {
        (ImportId, Number, At, Topic, Draft, Problems) = (importId, number, found.At, found.Topic, found.Draft, found.Problems);
        Standing = found.IsRefused ? FoundStanding.Refused : found.IsClean ? FoundStanding.Clean : FoundStanding.Flagged;
    }

    public Guid ImportId { get; private set; }

    /// <summary>In the order of the file, from 1.</summary>
    public int Number { get; private set; }

    public FoundAt At { get; private set; }

    public string Topic { get; private set; }

    public QuestionDraft Draft { get; private set; }

    public IReadOnlyList<ImportProblem> Problems { get; private set; }

    public FoundStanding Standing { get; private set; }

    /// <summary>The question that it has become; null until stored.</summary>
    public Guid? QuestionId { get; internal set; }
}
