using LearnLaw.Laws.Citing;
using LearnLaw.People;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>
/// A question as it stood at one time. Once published it is never changed except in its state: results of past exams show exactly
/// what was asked.
/// </summary>
public sealed class QuestionVersion : Entity, ICitesTheLaw
{
    private QuestionVersion()
    {
        (TypeCode, Stem, Key, Explanation, Hash) = ("", "", "", "", "");
        (Fingerprint, Origin, Words) = ("", "", "");
        (Options, Citations, Audience) = ([], [], []);
        (Matches, Points, Parts, Tags) = ([], [], [], []);
    }

    internal QuestionVersion(
        Guid questionId, int number, QuestionDraft draft, QuestionState state, QuestionSource source, Guid? authorId, DateTime now)
        : this()
    {
        QuestionId = questionId;
        Number = number;
        State = state;
        Source = source;
        Change(draft, authorId, now);
    }

    string ICitesTheLaw.CitingKind => "question";

    public Guid QuestionId { get; private set; }

    /// <summary>Counted from 1 within the question.</summary>
    public int Number { get; private set; }

    /// <summary>Code of its <see cref="Type"/>.</summary>
    public string TypeCode { get; private set; }

    public string Stem { get; private set; }

    public IReadOnlyList<QuestionOption> Options { get; private set; }

    /// <summary>The right answer, in the type's notation. Leaves the server only after hand-in.</summary>
    public string Key { get; private set; }

    /// <inheritdoc cref="QuestionDraft.Matches"/>
    public IReadOnlyList<QuestionOption> Matches { get; private set; }

    /// <inheritdoc cref="QuestionDraft.Points"/>
    public IReadOnlyList<GradingPoint> Points { get; private set; }

    /// <inheritdoc cref="QuestionDraft.Parts"/>
    public IReadOnlyList<QuestionDraft> Parts { get; private set; }

    /// <inheritdoc cref="QuestionDraft.IsAnyOrder"/>
    public bool IsAnyOrder { get; private set; }

    public string Explanation { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; }

    /// <inheritdoc cref="QuestionDraft.Origin"/>
    public string Origin { get; private set; }

    /// <inheritdoc cref="QuestionDraft.Fingerprint"/>
    public string Fingerprint { get; private set; }

    /// <summary>Tokens of everything that it says, for <see cref="IQuestionIndex"/>.</summary>
    public string Words { get; private set; }

    public IReadOnlyList<string> Citations { get; private set; }

    public QuestionDifficulty Difficulty { get; private set; }

    public IReadOnlyList<AudienceGroup> Audience { get; private set; }

    public QuestionKind Kind { get; private set; }

    public QuestionState State { get; private set; }

    public QuestionSource Source { get; private set; }

    /// <summary>Hash of the content, <see cref="QuestionDraft.Hash"/>.</summary>
    public string Hash { get; private set; }

    /// <summary>Who wrote it; null for a shipped text.</summary>
    public Guid? AuthorId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public QuestionType Type => QuestionTypes.Of(TypeCode);

    public QuestionDraft ToDraft() => new()
    {
        Type = TypeCode,
        Stem = Stem,
        Options = Options,
        Key = Key,
        Explanation = Explanation,
        Citations = Citations,
        Difficulty = Difficulty,
        Audience = Audience,
        Kind = Kind,
        Matches = Matches,
        Points = Points,
        Parts = Parts,
        IsAnyOrder = IsAnyOrder,
        Tags = Tags,
        Origin = Origin,
    };

    internal void Become(QuestionState state) => State = state;

    internal void Change(QuestionDraft draft, Guid? authorId, DateTime now)
    {
        TypeCode = draft.Type;
        Stem = draft.Stem;
        Options = draft.Options;
        Key = draft.Key;
        Explanation = draft.Explanation;
        Citations = draft.Citations;
        Difficulty = draft.Difficulty;
        Audience = draft.Audience;
        Kind = draft.Kind;
        Matches = draft.Matches;
        Points = draft.Points;
        Parts = draft.Parts;
        IsAnyOrder = draft.IsAnyOrder;
        Tags = draft.Tags;
        Origin = draft.Origin;
        Hash = draft.Hash();
        Fingerprint = draft.Fingerprint();
        Words = QuestionWords.Of(draft.Texts());
        AuthorId = authorId;
        CreatedAt = now;
    }
}
