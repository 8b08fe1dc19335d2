using LearnLaw.Data;
using LearnLaw.Laws.Currency;
using LearnLaw.Questions.Statistics;

namespace LearnLaw.Questions;

/// <summary>Which questions of the banks in reach are meant; what is null or empty sets no limit.</summary>
/// <param name="Bank">Of this bank and those below it.</param>
/// <param name="Topic">Under this topic.</param>
/// <param name="Type">Code of a type.</param>
/// <param name="State">In this state.</param>
/// <param name="Difficulty">Of this difficulty.</param>
/// <param name="Words">Part of the code, or words that it says anywhere.</param>
/// <param name="Statute">Citing this statute, by its name in the library's addresses.</param>
/// <param name="Concern">That want looking at.</param>
public sealed record QuestionFilter(
    Guid? Bank = null, string? Topic = null, string? Type = null, QuestionState? State = null, QuestionDifficulty? Difficulty = null, string? Words = null,
    string? Statute = null, QuestionConcern? Concern = null)
{
    /// <summary>How many limits are set.</summary>
    public int Count => new object?[] { Bank, Blank(Topic), Blank(Type), State, Difficulty, Blank(Words), Blank(Statute), Concern }.Count(f => f is not null);

    /// <param name="db">The database that holds them.</param>
    /// <param name="questions">Those in reach; <see cref="Bank"/> and <see cref="Words"/> are for the caller, who knows the tree and the index.</param>
    public IQueryable<Question> Apply(LearnLawDbContext db, IQueryable<Question> questions)
    {
        if (Blank(Topic) is { } topic) questions = questions.Where(q => q.Topic == topic);
        if (Blank(Type) is { } type) questions = questions.Where(q => q.TypeCode == type);
        if (State is not null) questions = questions.Where(q => q.State == State);
        if (Difficulty is not null) questions = questions.Where(q => q.Difficulty == Difficulty);
        if (Blank(Statute) is { } statute) questions = questions.Where(q => db.StoredCitations.Any(c => c.EntryId == q.Id && c.Statute == statute));
        return Concern switch
        {
            QuestionConcern.NeverAsked => questions.Where(q => q.AskedCount == 0),
            QuestionConcern.LawChanged => questions.Where(q => db.CitationReviews.Any(r => r.ItemId == q.Id && r.State == ReviewState.Open)),
            QuestionConcern.OftenWrong => questions.Where(q => q.AskedCount >= QuestionStatistics.EnoughAnswers && q.Facility < QuestionStatistics.Hard),
            QuestionConcern.SuspectKey => questions.Where(q => q.IsSuspect),
            QuestionConcern.WithoutCitation => questions.Where(q => !db.StoredCitations.Any(c => c.EntryId == q.Id)),
            _ => questions,
        };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
