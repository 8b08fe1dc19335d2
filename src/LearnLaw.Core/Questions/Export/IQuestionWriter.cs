
namespace LearnLaw.Questions.Export;

/// <summary>Writes questions in one format, and knows what that format cannot carry.</summary>
public interface IQuestionWriter
{
    /// <summary>Stable name in addresses and on the command line: "gift".</summary>
    string Code { get; }

    /// <summary>The ending of its files, ".xlsx".</summary>
    string Ending { get; }

    string ContentType { get; }

    /// <summary>Resource keys of what is lost of this question; empty where nothing is. A key of <see cref="ExportLoss.Whole"/> leaves it out.</summary>
    IEnumerable<string> Losses(QuestionDraft draft);

    byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options);
}
