using LearnLaw.Shared;

namespace LearnLaw.Practice;

/// <summary>
/// Some questions that one person practises in turn, frozen when they are drawn, so that a reload or another device goes on with the
/// same ones. It has no clock and no score.
/// </summary>
public sealed class PracticeRound : Entity
{
    public const int MaxSubjectLength = 200;

    private PracticeRound() => (Subject, Items) = ("", []);

    internal PracticeRound(Guid userId, PracticeChoice choice, IReadOnlyList<PracticeItem> items, DateTime now)
    {
        (UserId, Mode, Items, StartedAt) = (userId, choice.Mode, items, now);
        Subject = choice.Subject.Length <= MaxSubjectLength ? choice.Subject : choice.Subject[..MaxSubjectLength];
    }

    public Guid UserId { get; private set; }

    public PracticeMode Mode { get; private set; }

    /// <inheritdoc cref="PracticeChoice.Subject"/>
    public string Subject { get; private set; }

    /// <summary>Question n is item n − 1.</summary>
    public IReadOnlyList<PracticeItem> Items { get; private set; }

    public DateTime StartedAt { get; private set; }

    /// <exception cref="NotFoundException">The round has no question of this number.</exception>
    public PracticeItem Item(int number) =>
        number >= 1 && number <= Items.Count ? Items[number - 1] : throw new NotFoundException($"question {number} of round {Id}");
}
