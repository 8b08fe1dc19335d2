using LearnLaw.Certificates.Pdf;
using LearnLaw.Shared;
using YamlDotNet.Core;
using YamlDotNet.Serialization.NamingConventions;
using YamlDotNet.Serialization;

namespace LearnLaw.Certificates.Layouts;

/// <summary>
/// The layouts in content/certificates, one file a kind. A file with a mistake in it stops the program from using any:
/// a certificate with a hole in its text must not reach paper.
/// </summary>
public sealed class CertificateLayouts
{
    /// <summary>The language of record; every kind has it.</summary>
    public const string DefaultLanguage = "zh-CN";

    private readonly Dictionary<CertificateKind, Dictionary<string, CertificateLayout>> layouts = [];

    /// <summary>The folder that came with the program.</summary>
    public static string InstalledFolder =>
        Path.GetDirectoryName(InstalledFiles.Find(Path.Combine("content", "certificates", "course.yaml")))
        ?? throw new DirectoryNotFoundException("The folder content/certificates is missing.");

    /// <exception cref="InvalidDataException">A file is no layout or names a field that its kind lacks, or a kind has no file.</exception>
    public CertificateLayouts(string folder)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyList<string>, List<string>>().Build();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var file = Read(reader, path);
            Check(file, path);
            layouts[file.Kind] = file.Languages;
        }
        foreach (var kind in Enum.GetValues<CertificateKind>())
        {
            if (!layouts.TryGetValue(kind, out var languages) || !languages.ContainsKey(DefaultLanguage))
            {
                throw new InvalidDataException($"{folder}: no layout for {kind} in {DefaultLanguage}.");
            }
        }
    }

    /// <summary>The certificate in every language that its kind has a layout for, the language of record first.</summary>
    public IReadOnlyList<CertificateSheet> Compose(CertificateFields fields) =>
        [.. layouts[fields.Kind]
            .OrderBy(layout => layout.Key != DefaultLanguage).ThenBy(layout => layout.Key, StringComparer.Ordinal)
            .Select(layout => layout.Value.Compose(fields, layout.Key))];

    private static LayoutFile Read(IDeserializer reader, string path)
    {
        try
        {
            return reader.Deserialize<LayoutFile?>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{path}, line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }

    private static void Check(LayoutFile file, string path)
    {
        foreach (var (language, layout) in file.Languages)
        {
            var unknown = layout.UnknownFields(CertificateWords.Names(file.Kind)).ToList();
            if (unknown.Count > 0)
            {
                throw new InvalidDataException($"{path}, {language}: a {file.Kind} certificate has no field {string.Join(", ", unknown)}.");
            }
            if (layout.Title.Length == 0 || layout.Body.Count == 0)
            {
                throw new InvalidDataException($"{path}, {language}: title and body are required.");
            }
        }
    }

    private sealed class LayoutFile
    {
        public CertificateKind Kind { get; init; }
        public Dictionary<string, CertificateLayout> Languages { get; init; } = [];
    }
}
