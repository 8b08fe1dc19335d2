namespace LearnLaw.Meetings;

/// <summary>The kinds of meeting at whose opening the law is studied, and the lecture, which stands alone.</summary>
public enum MeetingType
{
    /// <summary>党委会</summary>
    PartyCommittee,

    /// <summary>干部大会</summary>
    AllCadres,

    /// <summary>理论学习中心组学习</summary>
    TheoryStudyGroup,

    /// <summary>支部党员大会（三会一课）</summary>
    BranchAssembly,

    /// <summary>支委会（三会一课）</summary>
    BranchCommittee,

    /// <summary>党小组会（三会一课）</summary>
    PartyGroup,

    /// <summary>党课（三会一课）</summary>
    PartyLesson,

    /// <summary>专题法治讲座: counted by itself, never as 会前学法.</summary>
    Lecture,

    Other,
}

public static class MeetingTypeRules
{
    /// <summary>
    /// One meeting is one 会前学法 whatever the number of laws; a lecture that stands alone is none. (Counting rule of the yearly report.)
    /// </summary>
    public static bool CountsAsPreMeetingStudy(this MeetingType type) => type != MeetingType.Lecture;
}
