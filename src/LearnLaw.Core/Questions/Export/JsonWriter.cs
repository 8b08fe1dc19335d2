using LearnLaw.Questions.Import;

namespace LearnLaw.Questions.Export;

/// <summary>Our own JSON; loses nothing.</summary>
public sealed class JsonWriter : IQuestionWriter
{
    public string Code => "json";

    public string Ending => ".json";

    public string ContentType => "application/json";

    public IEnumerable<string> Losses(QuestionDraft draft) => [];

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options) => JsonQuestions.Write(questions.Select(q => (q.Topic, q.Draft)), options.Pictures.Values);
}
