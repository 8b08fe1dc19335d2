namespace LearnLaw.StudyLists;

/// <summary>A list that holds for a person, with what the person has studied of it.</summary>
public sealed record MyStudyList(StudyList List, IReadOnlySet<Guid> Studied)
{
    public IEnumerable<StudyItem> Items => List.Items.OrderBy(i => i.Order);

    public int Required => List.Items.Count(i => i.IsRequired);

    public int RequiredDone => List.Items.Count(i => i.IsRequired && Studied.Contains(i.Id));

    public bool IsDone => RequiredDone == Required;
}
