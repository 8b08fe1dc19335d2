using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>What of a running attempt can't change.</summary>
/// <param name="UserId">Whose it is.</param>
/// <param name="Places">Question n of the paper is place n − 1.</param>
public sealed record ShelvedPaper(Guid UserId, IReadOnlyList<ShelvedPlace> Places)
{
    /// <returns>Null if the paper has no question of this number.</returns>
    public ShelvedPlace? Place(int number) => number >= 1 && number <= Places.Count ? Places[number - 1] : null;
}

/// <summary>A question of a paper without its key.</summary>
public sealed record ShelvedPlace(PaperItem Item, AskedQuestion Asked)
{
    /// <returns>The answer in the notation of the question's type; null if something was chosen that is not offered.</returns>
    public string? Read(IReadOnlyList<string> marks) => Asked.Type.Read(Asked, Item.Order, marks);
}
