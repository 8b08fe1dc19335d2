namespace LearnLaw.Questions.Types;

/// <summary>A question as it is put to a person: everything but key, grading points and explanation.</summary>
/// <param name="Parts">The questions on the material of a case.</param>
public sealed record AskedQuestion(
    string TypeCode, string Stem, IReadOnlyList<QuestionOption> Options, IReadOnlyList<QuestionOption> Matches, IReadOnlyList<AskedQuestion> Parts)
{
    public QuestionType Type => QuestionTypes.Of(TypeCode);

    public static AskedQuestion Of(QuestionDraft draft) => new(draft.Type, draft.Stem, draft.Options, draft.Matches, [.. draft.Parts.Select(Of)]);
}
