using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>
/// What one attempt asks, frozen when it is drawn: versions in order, options in order, points. The seed is kept, so that a draw can be
/// repeated and explained.
/// </summary>
public sealed class Paper : Entity
{
    private Paper() => Items = [];

    internal Paper(Guid examId, int seed, IReadOnlyList<PaperItem> items, DateTime now)
    {
        ExamId = examId;
        Seed = seed;
        Items = items;
        DrawnAt = now;
    }

    public Guid ExamId { get; private set; }

    public int Seed { get; private set; }

    /// <summary>Question n of the paper is item n − 1.</summary>
    public IReadOnlyList<PaperItem> Items { get; private set; }

    public DateTime DrawnAt { get; private set; }

    public decimal FullPoints => Items.Sum(i => i.Points);

    /// <exception cref="NotFoundException">The paper has no question of this number.</exception>
    public PaperItem Item(int number) =>
        number >= 1 && number <= Items.Count ? Items[number - 1] : throw new NotFoundException($"question {number} on paper {Id}");
}
