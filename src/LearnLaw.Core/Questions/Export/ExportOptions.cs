using LearnLaw.Questions.Pictures;

namespace LearnLaw.Questions.Export;

/// <param name="Title">Heading of a printable paper, name of a package.</param>
/// <param name="WithAnswers">Whether a printable paper shows keys and explanations.</param>
public sealed record ExportOptions(string Title, bool WithAnswers = true)
{
    /// <summary>Pictures that the questions show, by hash.</summary>
    public IReadOnlyDictionary<string, PictureFile> Pictures { get; init; } = new Dictionary<string, PictureFile>();
}
