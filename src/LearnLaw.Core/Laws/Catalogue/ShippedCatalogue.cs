using LearnLaw.Files.Content;
using LearnLaw.Shared;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Laws.Catalogue;

/// <summary>Reads the catalogue that came with the program. A missing folder is an empty catalogue: the library works without one.</summary>
public static class ShippedCatalogue
{
    private const string Folder = "laws/catalogue";

    public static StatuteCatalogue Load(ILogger log)
    {
        var problems = new ContentProblems();
        var catalogue = CatalogueReader.Read(Files(), problems);
        foreach (var problem in problems.All)
        {
            log.LogError(
                "Catalogue: {File}:{Line} {Item} {Reason} {Arguments}",
                problem.File, problem.Line, problem.Item, problem.Key, string.Join(" | ", problem.Arguments));
        }

        return catalogue;
    }

    /// <summary>The shipped files, by their paths below "content".</summary>
    public static IReadOnlyList<ContentDocument> Files()
    {
        if (InstalledFiles.Find($"content/{Folder}/{CatalogueReader.SourcesFile}") is not { } found) return [];
        return
        [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(found)!, "*.yaml").Order(StringComparer.Ordinal)
                .Select(path => new ContentDocument($"{Folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path))),
        ];
    }
}
