namespace LearnLaw.People.Feedback;

/// <summary>What a note is about; decides only how it is sorted.</summary>
public enum FeedbackKind
{
    /// <summary>建议.</summary>
    Suggestion,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>内容有误: a statute, a question or a lesson is wrong.</summary>
    ContentError,

    /// <summary>使用困难: something does not work or is hard to use.</summary>
    Difficulty,
}
