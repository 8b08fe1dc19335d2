namespace LearnLaw.Shared;

/// <summary>Where a page of a list stands, whatever the list holds: all that a pager asks.</summary>
public interface IPaged
{
    /// <summary>Counted from 1.</summary>
    int Page { get; }

    int PageSize { get; }

    /// <summary>Rows on all pages.</summary>
    int Total { get; }

    int PageCount { get; }
}
