using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// The words of the interface. A key is "module.name"; its module names the resource file (laws.title stands in Resources/Laws.resx,
/// English in Laws.en.resx). A missing key shows itself, and a test finds it first.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Files = new(StringComparer.Ordinal);

    public string this[string key] => Find(key, CultureInfo.CurrentUICulture) ?? key;

    public string this[string key, params object?[] arguments] =>
        string.Format(CultureInfo.CurrentCulture, this[key], arguments);

    /// <summary>The words of an enum value: "shared.enum.OrgUnitKind.Village".</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => this[$"enums.{typeof(TEnum).Name}.{value}"];

    public static string? Find(string key, CultureInfo culture)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0) return null;
        try
        {
            return Files.GetOrAdd(key[..dot], Open).GetString(key, culture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }

    private static ResourceManager Open(string module)
    {
        var file = char.ToUpperInvariant(module[0]) + module[1..];
        return new ResourceManager($"LearnLaw.Web.Resources.{file}", typeof(Texts).Assembly);
    }
}
