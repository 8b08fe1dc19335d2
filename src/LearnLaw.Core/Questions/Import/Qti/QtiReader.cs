using System.IO.Compression;
using System.Xml.Linq;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import.Qti;

/// <summary>QTI 2.1, 2.2 and 3.0: an item by itself, or a package (ZIP). QTI 1.2 is another language and is named as such.</summary>
public sealed class QtiReader : IQuestionReader
{
    private const int MaxEntries = 60_000;
    private const long MaxUnpacked = 300L * 1024 * 1024;
    private static readonly HashSet<string> ImageEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"];

    public QuestionFormat Format => QuestionFormat.Qti;

    public FoundQuestions Read(QuestionUpload file)
    {
        var questions = new List<FoundQuestion>();
        var problems = new List<ImportProblem>();
        var pictures = new PictureBox();
        var images = Images(file);
        foreach (var (entry, xml) in Documents(file)) ReadDocument(xml, entry, questions, problems, file.Name, Take);
        return new FoundQuestions(Format, questions, problems) { Pictures = pictures.Files };

        string? Take(string? entry, string address, string alt) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? pictures.TakeData(address, alt)
            : entry is null ? null : pictures.Take(images.GetValueOrDefault(Beside(entry, address)), alt);
    }

    private static void ReadDocument(XDocument xml, string? entry, List<FoundQuestion> questions, List<ImportProblem> problems, string name, Func<string?, string, string, string?> take)
    {
        var root = xml.Root!;
        if (root.Name() == "questestinterop") throw new RuleException("questions.import-qti-1", name) { Field = "Files" };
        foreach (var item in root.Name() == "assessmentitem" ? [root] : root.All("assessmentitem"))
        {
            var at = new FoundAt(SafeXml.LineOf(item), entry);
            var (question, lacking) = new QtiItem(item, at, (address, alt) => take(entry, address, alt)).Read();
            if (question is not null) questions.Add(question);
            else problems.Add(ImportProblem.Doubt(at, "questions.import-lacks-type", $"{lacking} ({AnswerWords.Opening(item.Value("title"))})"));
        }
    }

    private static IEnumerable<(string? Entry, XDocument Xml)> Documents(QuestionUpload file)
    {
        if (file.Content is not [(byte)'P', (byte)'K', ..])
        {
            yield return (null, SafeXml.Load(file.Open(), file.Name));
            yield break;
        }

        using var archive = Open(file);
        var left = MaxUnpacked;
        foreach (var entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            if (entry.FullName.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(entry.FullName))
                throw new RuleException("questions.import-zip-path", file.Name, entry.FullName) { Field = "Files" };
            if (!entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.Equals("imsmanifest.xml", StringComparison.OrdinalIgnoreCase)) continue;
            using var content = Bounded(entry, ref left, file.Name);
            yield return (entry.FullName, SafeXml.Load(content, $"{file.Name} › {entry.FullName}"));
        }
    }

    /// <summary>The path of what an entry names by the way from its own folder.</summary>
    private static string Beside(string entry, string address)
    {
        var parts = entry.Split('/').SkipLast(1).ToList();
        foreach (var step in Uri.UnescapeDataString(address).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (step is not ("." or "..")) parts.Add(step);
        }

        return string.Join('/', parts);
    }

    /// <summary>Images of a package, by their paths.</summary>
    private static Dictionary<string, byte[]> Images(QuestionUpload file)
    {
        var images = new Dictionary<string, byte[]>();
        if (file.Content is not [(byte)'P', (byte)'K', ..]) return images;
        using var archive = Open(file);
        var left = MaxUnpacked;
        foreach (var entry in archive.Entries.Where(e => ImageEndings.Contains(Path.GetExtension(e.Name).ToLowerInvariant()) && e.Length <= Pictures.PictureFile.MaxBytes))
        {
            using var content = Bounded(entry, ref left, file.Name);
            images.TryAdd(entry.FullName, content.ToArray());
        }

        return images;
    }

    private static ZipArchive Open(QuestionUpload file)
    {
        try
        {
            var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) throw new RuleException("questions.import-zip-large", file.Name) { Field = "Files" };
            return archive;
        }
        catch (InvalidDataException)
        {
            throw new RuleException("questions.import-zip-broken", file.Name) { Field = "Files" };
        }
    }

    /// <summary>What an entry really unpacks to, whatever it declares.</summary>
    private static MemoryStream Bounded(ZipArchiveEntry entry, ref long left, string name)
    {
        var copy = new MemoryStream();
        var block = new byte[81_920];
        try
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(block)) > 0)
            {
                if ((left -= read) < 0) throw new RuleException("questions.import-zip-large", name) { Field = "Files" };
                copy.Write(block, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new RuleException("questions.import-zip-broken", name) { Field = "Files" };
        }

        copy.Position = 0;
        return copy;
    }
}
