using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>
/// One line of the checklist that a new organisation works through (import the roster, upload statutes, open a course).
/// Shown on the start page of those who hold the permission until every step is done.
/// </summary>
public interface ISetUpStep
{
    int Order { get; }

    Permission Permission { get; }

    /// <summary>Resource key of the step, in the imperative: "导入学员名册".</summary>
    string TitleKey { get; }

    /// <summary>Resource key of one sentence that helps, or null.</summary>
    string? NoteKey { get; }

    /// <summary>The page on which it is done, "/Admin/Users/Import".</summary>
    string Page { get; }

    Task<bool> IsDoneAsync(CancellationToken ct);
}
