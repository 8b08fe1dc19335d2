namespace LearnLaw.Courses;

public enum AssignmentTarget
{
    /// <summary>Everybody of the unit and below.</summary>
    Unit,

    /// <summary>Whoever holds a post of this title in the unit or below.</summary>
    Title,

    /// <summary>Whoever's post belongs to this group in the unit or below.</summary>
    Group,

    /// <summary>One person.</summary>
    Person,
}
