namespace LearnLaw.Shared;

/// <summary>What a person may be, each for one unit and everything below it.</summary>
public enum Role
{
    /// <summary>学员: studies, sits exams, attends. Everybody is one.</summary>
    Learner,

    /// <summary>单位管理员: people, meetings, assignments and reports of a unit.</summary>
    UnitAdministrator,

    /// <summary>内容管理员: statutes, questions and courses.</summary>
    ContentAdministrator,

    /// <summary>系统管理员: settings, jobs, all accounts.</summary>
    SystemAdministrator,

    /// <summary>审计员: reads the audit, changes nothing (separated from administration, GB/T 22239-2019 level 2).</summary>
    Auditor,
}
