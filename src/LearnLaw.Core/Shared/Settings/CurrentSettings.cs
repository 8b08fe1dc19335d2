namespace LearnLaw.Shared.Settings;

/// <summary>The settings as last read, in memory: they are asked for on every page and change once a year.</summary>
public sealed class CurrentSettings
{
    private volatile OrganisationSettings value = new();

    public OrganisationSettings Value
    {
        get => value;
        set => this.value = value;
    }
}
