namespace LearnLaw.Laws.LawText;

/// <summary>Turns a file of one format into lines.</summary>
public interface ILawTextReader
{
    LawTextFormat Format { get; }

    /// <summary>File name endings, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <param name="file">Positioned at its start; need not be seekable.</param>
    /// <exception cref="LawFileRefusedException">The bytes are not this format, are damaged, or exceed <see cref="LawTextLimits"/>.</exception>
    LawTextSource Read(Stream file);
}
