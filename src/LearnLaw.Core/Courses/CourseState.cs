namespace LearnLaw.Courses;

public enum CourseState
{
    Draft,
    Published,
    Retired,
}
