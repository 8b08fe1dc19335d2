namespace LearnLaw.StudyLists;

public enum StudyListState
{
    Draft,

    /// <summary>People see it.</summary>
    Published,

    /// <summary>Nobody sees it any more; what people had studied stays recorded.</summary>
    Withdrawn,
}
