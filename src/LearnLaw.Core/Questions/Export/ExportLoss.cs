using LearnLaw.Questions.Pictures;

namespace LearnLaw.Questions.Export;

/// <summary>What a format may be unable to carry; the values are resource keys.</summary>
public static class ExportLoss
{
    /// <summary>The question as a whole: it is left out.</summary>
    public const string Whole = "questions.loss-whole";

    public const string Citations = "questions.loss-citations";
    public const string Facts = "questions.loss-facts";
    public const string Explanation = "questions.loss-explanation";
    public const string Model = "questions.loss-model";
    public const string Pictures = "questions.loss-pictures";
    public const string AnyOrder = "questions.loss-any-order";

    internal static bool HasPictures(QuestionDraft draft) => PictureMark.HashesIn(draft).Any();

    /// <summary>Difficulty, audience, kind, origin: what no exchange format has a place for.</summary>
    internal static bool HasFacts(QuestionDraft draft) =>
        draft.Difficulty != QuestionDifficulty.Medium || draft.Audience.Count > 0 || draft.Kind != QuestionKind.Recall || draft.Origin.Length > 0;
}
