namespace LearnLaw.Laws.Catalogue;

/// <summary>
/// The department of law (部门法) under which the national database lists a law. Regulations and interpretations carry none there.
/// </summary>
public enum LawDepartment
{
    /// <summary>宪法.</summary>
    Constitution,

    /// <summary>宪法相关法.</summary>
    ConstitutionRelated,

    /// <summary>民法商法.</summary>
    CivilAndCommercial,

    /// <summary>行政法.</summary>
    Administrative,

    /// <summary>经济法.</summary>
    Economic,

    /// <summary>社会法.</summary>
    Social,

    /// <summary>生态环境法, a department of its own since the code of 2026.</summary>
    Environment,

    /// <summary>刑法.</summary>
    Criminal,

    /// <summary>诉讼与非诉讼程序法.</summary>
    Procedure,
}
