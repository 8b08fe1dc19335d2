namespace LearnLaw.Questions.Import;

/// <summary>Reads one kind of file. It understands or says what it does not; it never guesses a key.</summary>
public interface IQuestionReader
{
    QuestionFormat Format { get; }

    /// <exception cref="Shared.RuleException">The file as a whole cannot be read: damaged, too large, of another kind.</exception>
    FoundQuestions Read(QuestionUpload file);
}
