using LearnLaw.Questions.Pictures;

namespace LearnLaw.Questions.Import;

/// <summary>What a file holds.</summary>
/// <param name="Format">How it was read.</param>
/// <param name="Questions">In the order of the file.</param>
/// <param name="Problems">What belongs to no question: a type that we lack, a stretch that no reader understands.</param>
public sealed record FoundQuestions(QuestionFormat Format, IReadOnlyList<FoundQuestion> Questions, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Pictures that the questions show.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];
}
