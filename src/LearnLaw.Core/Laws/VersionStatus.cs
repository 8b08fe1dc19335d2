namespace LearnLaw.Laws;

/// <summary>Whether a version of a statute counts on a given day, as the national database names it.</summary>
public enum VersionStatus
{
    /// <summary>尚未生效.</summary>
    NotYetInForce,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>已修改: a later version has taken effect.</summary>
    Amended,

    /// <summary>已废止.</summary>
    Repealed,
}
