using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Shared;

/// <summary>One page of a list. Pages count from 1.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total) : IPaged
{
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
    public static async Task<PagedList<TRow>> ToPageAsync<T, TRow>(
        this IQueryable<T> query, Func<IQueryable<T>, IQueryable<TRow>> rows, int page, int pageSize, CancellationToken ct = default)
    {
        var total = await query.CountAsync(ct);
        var last = Math.Max(1, (total + pageSize - 1) / pageSize);
        var wanted = Math.Clamp(page, 1, last);
        var items = await rows(query.Skip((wanted - 1) * pageSize).Take(pageSize)).ToListAsync(ct);
        return new PagedList<TRow>(items, wanted, pageSize, total);
    }

    /// <summary>The same of a list that is in memory already.</summary>
    public static PagedList<T> ToPage<T>(this IReadOnlyList<T> all, int page, int pageSize)
    {
        var wanted = Math.Clamp(page, 1, Math.Max(1, (all.Count + pageSize - 1) / pageSize));
        return new PagedList<T>([.. all.Skip((wanted - 1) * pageSize).Take(pageSize)], wanted, pageSize, all.Count);
    }
}
