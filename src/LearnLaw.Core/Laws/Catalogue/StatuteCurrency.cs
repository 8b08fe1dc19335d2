namespace LearnLaw.Laws.Catalogue;

/// <summary>How the library's wording of a statute stands against the catalogue on a given day.</summary>
public enum CurrencyState
{
    /// <summary>Nobody has uploaded it.</summary>
    NotLoaded,

    /// <summary>A later version than the newest here is in force.</summary>
    NewerInForce,

    /// <summary>A later version than the newest here is known and takes effect on a later day.</summary>
    NewerComing,

    /// <summary>It is repealed, and the library does not say so.</summary>
    RepealUnrecorded,

    /// <summary>The first day in force is open here and known there.</summary>
    EffectUnrecorded,

    UpToDate,
}

/// <summary>A version in the library, as far as its currency asks.</summary>
public sealed record LoadedVersion(Guid Id, DateOnly Date, DateOnly? Effective, DateOnly? RepealedOn);

/// <summary>
/// One statute of the catalogue beside the library. <paramref name="Loaded"/> is the newest version here; <paramref name="Known"/>
/// the catalogue's version that matters: the newer one, or the one whose days are missing here.
/// </summary>
public sealed record StatuteCurrency(CatalogueStatute Listed, LoadedVersion? Loaded, CurrencyState State, CatalogueVersion Known)
{
    /// <summary>Whether readers may be shown words that no longer hold, or soon will not.</summary>
    public bool IsStale => State is CurrencyState.NewerInForce or CurrencyState.NewerComing or CurrencyState.RepealUnrecorded;

    /// <summary>Whether somebody has to do something about it.</summary>
    public bool NeedsWork => IsStale || State == CurrencyState.EffectUnrecorded;

    /// <summary>Whether the days of the catalogue can simply be taken over.</summary>
    public bool CanTakeDays => State is CurrencyState.RepealUnrecorded or CurrencyState.EffectUnrecorded;

    public static StatuteCurrency Of(CatalogueStatute listed, IEnumerable<LoadedVersion> versions, DateOnly today)
    {
        var loaded = versions.MaxBy(v => v.Date);
        if (loaded is null) return new StatuteCurrency(listed, null, CurrencyState.NotLoaded, listed.VersionOn(today));

        var same = listed.VersionOf(loaded.Date);
        if (same != listed.Newest && listed.Newest.Date > loaded.Date)
        {
            // Of several that are missing, the one in force is the more urgent.
            var current = listed.VersionOn(today);
            var isCurrentMissing = current.Date > loaded.Date && current != same;
            return isCurrentMissing && !(current.Effective > today)
                ? new StatuteCurrency(listed, loaded, CurrencyState.NewerInForce, current)
                : new StatuteCurrency(listed, loaded, CurrencyState.NewerComing, listed.Newest);
        }

        var known = same ?? listed.Newest;
        var state = listed.RepealedOn is not null && loaded.RepealedOn is null && same is not null ? CurrencyState.RepealUnrecorded
            : same?.Effective is not null && loaded.Effective is null ? CurrencyState.EffectUnrecorded
            : CurrencyState.UpToDate;
        return new StatuteCurrency(listed, loaded, state, known);
    }
}
