namespace LearnLaw.Practice;

/// <summary>Why an answer was wrong, as the person sees it. For their own eyes.</summary>
public enum MistakeCause
{
    NotLearnt,
    Forgotten,
    Confused,
    Misread,
}
