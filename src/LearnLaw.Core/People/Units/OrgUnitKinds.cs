namespace LearnLaw.People.Units;

/// <summary>What kind of unit a name speaks of, for rosters that give names alone. An administrator may correct it.</summary>
internal static class OrgUnitKinds
{
    public static OrgUnitKind Guess(string name) => name switch
    {
        _ when name.EndsWith('村') || name.EndsWith("村委会", StringComparison.Ordinal) || name.EndsWith("村民委员会", StringComparison.Ordinal)
            || name.EndsWith("社区", StringComparison.Ordinal) => OrgUnitKind.Village,
        _ when name.EndsWith('镇') || name.EndsWith('乡') || name.EndsWith("街道", StringComparison.Ordinal) => OrgUnitKind.Township,
        _ when name.EndsWith('县') => OrgUnitKind.County,
        _ => OrgUnitKind.Office,
    };
}
