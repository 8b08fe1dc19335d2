namespace LearnLaw.Courses;

public enum CourseSource
{
    /// <summary>From content/courses, as shipped.</summary>
    Shipped,

    /// <summary>Shipped and then changed here: its files never overwrite it.</summary>
    Edited,

    /// <summary>Written here.</summary>
    Own,
}
