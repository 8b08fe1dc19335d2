
namespace LearnLaw.Questions;

/// <summary>Which questions of the banks in reach are meant; what is null or empty sets no limit.</summary>
public sealed record QuestionFilter(Guid? Bank = null, string? Topic = null, string? Type = null, QuestionState? State = null, QuestionDifficulty? Difficulty = null, string? Words = null)
{
    public int Count => new object?[] { Bank, Blank(Topic), Blank(Type), State, Difficulty, Blank(Words) }.Count(f => f is not null);

    /// <param name="questions">Those in reach.</param>
    public IQueryable<Question> Apply(IQueryable<Question> questions)
    {
        if (Bank is not null) questions = questions.Where(q => q.BankId == Bank);
        if (Blank(Topic) is { } topic) questions = questions.Where(q => q.Topic == topic);
        if (Blank(Type) is { } type) questions = questions.Where(q => q.TypeCode == type);
        if (State is not null) questions = questions.Where(q => q.State == State);
        if (Difficulty is not null) questions = questions.Where(q => q.Difficulty == Difficulty);
        if (Blank(Words) is { } words) questions = questions.Where(q => q.Code.Contains(words) || q.Stem.Contains(words));
        return questions;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
