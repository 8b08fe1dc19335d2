using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Shared;

/// <summary>One page of a list. Pages count from 1.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Page">The page.</param>
/// <param name="PageSize">Rows of a full page.</param>
/// <param name="Total">Rows of all pages.</param>
/// <param name="IsMore">Whether there are more than <paramref name="Total"/>: nobody counts a search that finds nearly everything to its end.</param>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total, bool IsMore = false) : IPaged
{
    /// <summary>The total as people read it: "2000+".</summary>
    public string TotalText => $"{Total}{(IsMore ? "+" : "")}";

    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool HasPrevious => Page > 1;

    public bool HasNext => Page < PageCount;
}

public static class PagedListQueries
{
    /// <summary>Reads one page; a page past the end is the last one, so a stale link never shows an empty list.</summary>
    public static Task<PagedList<T>> ToPageAsync<T>(this IQueryable<T> query, int page, int pageSize, CancellationToken ct = default) =>
        query.ToPageAsync(items => items, page, pageSize, ct);

    /// <summary>The same where a line needs more than what it is chosen by: what <paramref name="rows"/> joins is read for one page, not counted for all.</summary>
    public static Task<PagedList<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> query, Func<IQueryable<T>, IQueryable<TRow>> rows, int page, int pageSize, CancellationToken ct = default) =>
        query.ToPageAsync(rows, page, pageSize, null, ct);

    /// <param name="query">The list, in its order.</param>
    /// <param name="rows">What each line needs.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pageSize">Rows of a page.</param>
    /// <param name="countUpTo">How far it is counted; null to its end.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<PagedList<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> query, Func<IQueryable<T>, IQueryable<TRow>> rows, int page, int pageSize, int? countUpTo, CancellationToken ct)
    {
        var counted = countUpTo is { } most ? await query.Take(most + 1).CountAsync(ct) : await query.CountAsync(ct);
        var total = Math.Min(counted, countUpTo ?? counted);
        var last = Math.Max(1, (total + pageSize - 1) / pageSize);
        var wanted = Math.Clamp(page, 1, last);
        var items = await rows(query.Skip((wanted - 1) * pageSize).Take(pageSize)).ToListAsync(ct);
        return new PagedList<TRow>(items, wanted, pageSize, total, counted > total);
    }

    /// <summary>The same of a list that is in memory already.</summary>
    public static PagedList<T> ToPage<T>(this IReadOnlyList<T> all, int page, int pageSize)
    {
        var wanted = Math.Clamp(page, 1, Math.Max(1, (all.Count + pageSize - 1) / pageSize));
        return new PagedList<T>([.. all.Skip((wanted - 1) * pageSize).Take(pageSize)], wanted, pageSize, all.Count);
    }
}
