namespace LearnLaw.Questions;

/// <summary>Where a version came from.</summary>
public enum QuestionSource
{
    /// <summary>A file of the folder "content".</summary>
    Shipped,

    /// <summary>A person, in the browser.</summary>
    Edited,
}
