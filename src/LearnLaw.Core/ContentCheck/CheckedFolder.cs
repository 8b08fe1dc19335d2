using LearnLaw.Courses.Content;
using LearnLaw.Files.Content;
using LearnLaw.Questions.Content;

namespace LearnLaw.ContentCheck;

/// <summary>Reads courses and banks of a folder "content" as the program would load them, without a database.</summary>
internal sealed record CheckedFolder(IReadOnlyList<CheckedCourse> Courses, IReadOnlyList<CheckedBank> Banks)
{
    /// <param name="root">The folder "content".</param>
    /// <param name="problems">Everything that loading would refuse.</param>
    public static async Task<CheckedFolder> ReadAsync(string root, ContentProblems problems, CancellationToken ct)
    {
        var courses = new List<CheckedCourse>();
        foreach (var (path, files) in await PackagesAsync(root, "courses", "*.md", ct))
        {
            if (CourseFiles.Read(new ContentPackage(path, root, files), problems) is { } course)
                courses.Add(new CheckedCourse(course, path, [.. files.Select(CheckedText.Of).OfType<CheckedText>()]));
        }

        var banks = new List<CheckedBank>();
        foreach (var (path, files) in await PackagesAsync(root, "questions", "*.yaml", ct)) banks.Add(ReadBank(path, files, problems));
        return new CheckedFolder(courses, banks);
    }

    private static CheckedBank ReadBank(string path, IReadOnlyList<ContentDocument> files, ContentProblems problems)
    {
        var questions = new List<CheckedQuestion>();
        (string Zh, string? En)? title = null;
        foreach (var document in files.Where(f => !IsBlindPass(f)))
        {
            if (QuestionFileReader.Read(document, problems) is not { } file) continue;
            title ??= (file.BankName, file.BankNameEn);
            if (title != (file.BankName, file.BankNameEn)) problems.Add(document.Path, 1, null, "content.check-bank-title", file.BankName, title.Value.Zh);
            if (file.Law is null) problems.Add(document.Path, 1, null, "content.key-needed", "law");
            questions.AddRange(file.Items.Select(item => new CheckedQuestion(document.Path, file.Law ?? "", item)));
        }

        var record = files.FirstOrDefault(IsBlindPass);
        return new CheckedBank(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], path, questions, record is null ? null : BlindPassReader.Read(record, problems));
    }

    private static bool IsBlindPass(ContentDocument file) => file.Path.EndsWith("/" + BlindPassReader.FileName, StringComparison.Ordinal);

    private static async Task<List<(string Path, IReadOnlyList<ContentDocument> Files)>> PackagesAsync(string root, string folder, string pattern, CancellationToken ct)
    {
        var packages = new List<(string, IReadOnlyList<ContentDocument>)>();
        var top = Path.Combine(root, folder);
        if (!Directory.Exists(top)) return packages;
        foreach (var package in Directory.EnumerateDirectories(top).Order(StringComparer.Ordinal))
        {
            var files = new List<ContentDocument>();
            foreach (var file in Directory.EnumerateFiles(package, pattern).Order(StringComparer.Ordinal))
                files.Add(new ContentDocument($"{folder}/{Path.GetFileName(package)}/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, ct)));
            if (files.Count > 0) packages.Add(($"{folder}/{Path.GetFileName(package)}", files));
        }

        return packages;
    }
}
