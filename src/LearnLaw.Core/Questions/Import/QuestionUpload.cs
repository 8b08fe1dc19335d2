using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import;

/// <summary>A file with questions as it came, held in memory.</summary>
public sealed class QuestionUpload
{
    /// <summary>Bytes of one file. 50,000 questions in a workbook are about ten.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    private readonly Lazy<string> text;

    /// <exception cref="RuleException">Empty or too large.</exception>
    public QuestionUpload(string name, byte[] content)
    {
        Name = Path.GetFileName(name);
        Content = content;
        if (content.Length == 0) throw new RuleException("questions.import-empty", Name) { Field = "Files" };
        if (content.Length > MaxBytes) throw new RuleException("questions.import-too-large", Name, MaxBytes / (1024 * 1024)) { Field = "Files" };
        text = new Lazy<string>(Decode);
    }

    public string Name { get; }

    public byte[] Content { get; }

    /// <summary>Its ending in lower case, ".xlsx".</summary>
    public string Ending => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Its text, the encoding found out; lines end in line feeds.</summary>
    /// <exception cref="RuleException">It is no text.</exception>
    public string Text => text.Value;

    public Stream Open() => new MemoryStream(Content, writable: false);

    private string Decode()
    {
        try
        {
            return LawTextDecoder.Decode(Open()).ReplaceLineEndings("\n").TrimStart('\uFEFF');
        }
        catch (LawFileRefusedException refused)
        {
            throw new RuleException(refused.Key, [Name, .. refused.Args]) { Field = "Files" };
        }
    }
}
