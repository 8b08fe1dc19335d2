using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>Which questions of the banks in reach are meant; what is null or empty sets no limit.</summary>
public sealed record QuestionFilter(Guid? Bank = null, string? Topic = null, string? Type = null, QuestionState? State = null, QuestionDifficulty? Difficulty = null, string? Words = null)
{
    public int Count => new object?[] { Bank, Blank(Topic), Blank(Type), State, Difficulty, Blank(Words) }.Count(f => f is not null);

    /// <summary>The questions with the version that stands for each.</summary>
    public IQueryable<FilteredQuestion> Apply(LearnLawDbContext db, Actor actor)
    {
        var banks = db.BanksSeenBy(actor);
        IQueryable<Question> questions = db.Questions;
        if (Bank is not null) questions = questions.Where(q => q.BankId == Bank);
        if (Blank(Topic) is { } topic) questions = questions.Where(q => q.Topic == topic);
        var joined = questions
            .Join(banks, q => q.BankId, b => b.Id, (q, b) => new { q, b })
            .Join(db.QuestionVersions, x => x.q.CurrentVersionId, v => v.Id, (x, v) => new FilteredQuestion { Question = x.q, Bank = x.b, Version = v });
        if (Blank(Type) is { } type) joined = joined.Where(x => x.Version.TypeCode == type);
        if (State is not null) joined = joined.Where(x => x.Version.State == State);
        if (Difficulty is not null) joined = joined.Where(x => x.Version.Difficulty == Difficulty);
        if (Blank(Words) is { } words) joined = joined.Where(x => x.Question.Code.Contains(words) || x.Version.Stem.Contains(words));
        return joined;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
