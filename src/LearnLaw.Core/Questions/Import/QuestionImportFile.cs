namespace LearnLaw.Questions.Import;

/// <summary>The workbook behind an import, kept while a person may still correct its columns.</summary>
public sealed class QuestionImportFile
{
    private QuestionImportFile() => Content = [];

    internal QuestionImportFile(Guid importId, byte[] content) => (ImportId, Content) = (importId, content);

    public Guid ImportId { get; private set; }

    public byte[] Content { get; private set; }
}
