namespace LearnLaw.Shared.Settings;

/// <summary>One setting that an administrator may change while the product runs. What must be known at start is an option instead.</summary>
public sealed class Setting
{
    public Setting(string key, string value) => (Key, Value) = (key, value);

    public string Key { get; private set; }

    public string Value { get; internal set; }
}
