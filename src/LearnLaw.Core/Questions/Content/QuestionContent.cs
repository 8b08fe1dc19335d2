using System.Text.RegularExpressions;
using LearnLaw.Data;
using LearnLaw.Files.Content;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Content;

/// <summary>The shipped banks: content/questions/BANK/TOPIC.yaml, each file by itself. review.yaml is the record of their checking.</summary>
public sealed class QuestionContent(LearnLawDbContext db, TimeProvider time) : IContentSource
{
    public string Folder => "questions";

    public int FormatVersion => 1;

    public string? PackageOf(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) && !path.EndsWith("/review.yaml", StringComparison.Ordinal) && path.Count(c => c == '/') == 2
            ? path
            : null;

    public async Task LoadAsync(ContentPackage package, ContentProblems problems, CancellationToken ct)
    {
        var document = package.Files[0];
        if (QuestionFileReader.Read(document, problems) is not { } file || problems.All.Any(p => p.File == document.Path)) return;
        var codes = file.Items.Select(i => i.Code).ToList();
        var stored = await db.Questions.Include(q => q.Versions)
            .Where(q => q.SourceFile == document.Path || codes.Contains(q.Code))
            .ToDictionaryAsync(q => q.Code, ct);
        var bank = await BankAsync(document.Path, file, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var item in file.Items)
        {
            if (!stored.Remove(item.Code, out var question))
            {
                question = new Question(item.Code, bank.Id, file.Topic, document.Path);
                db.Questions.Add(question);
            }
            else if (IsTaken(question, document.Path, package.Root))
            {
                problems.Add(document.Path, item.Line, item.Code, "questions.id-taken", item.Code, question.SourceFile ?? "–");
                continue;
            }

            question.MoveTo(bank.Id);
            question.TakeShipped(item.Draft, file.Topic, Path.GetFileNameWithoutExtension(document.Path), document.Path, now);
        }

        foreach (var dropped in stored.Values) dropped.DropShipped();
    }

    public async Task RemoveAsync(string package, CancellationToken ct)
    {
        var questions = await db.Questions.Include(q => q.Versions).Where(q => q.SourceFile == package).ToListAsync(ct);
        foreach (var question in questions) question.DropShipped();
    }

    /// <summary>A bank is its folder.</summary>
    private async Task<QuestionBank> BankAsync(string path, QuestionFile file, CancellationToken ct)
    {
        var code = path.Split('/')[1];
        var bank = await db.QuestionBanks.SingleOrDefaultAsync(b => b.Code == code, ct);
        if (bank is null)
        {
            bank = new QuestionBank(code, file.BankName, unitId: null);
            db.QuestionBanks.Add(bank);
        }

        bank.Rename(file.BankName, file.BankNameEn);
        return bank;
    }

    /// <summary>Whether the code belongs to another question: one written here, or one that another file still holds. A question may move between files.</summary>
    private static bool IsTaken(Question question, string path, string root)
    {
        if (question.SourceFile == path) return false;
        if (question.SourceFile is null) return question.Versions.All(v => v.Source == QuestionSource.Edited);
        var other = Path.Combine(root, question.SourceFile);
        return File.Exists(other)
            && Regex.IsMatch(File.ReadAllText(other), $@"^[\s-]*id:\s*['""]?{Regex.Escape(question.Code)}['""]?\s*$", RegexOptions.Multiline);
    }
}
