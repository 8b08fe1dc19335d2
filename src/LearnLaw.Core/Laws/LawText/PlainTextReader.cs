namespace LearnLaw.Laws.LawText;

/// <summary>Plain text, one paragraph a line, in UTF-8, UTF-16 or GB18030.</summary>
public sealed class PlainTextReader : ILawTextReader
{
    public LawTextFormat Format => LawTextFormat.PlainText;
    public IReadOnlyList<string> Extensions => [".txt"];

    public LawTextSource Read(Stream file)
    {
        var raw = LawTextDecoder.Decode(file).ReplaceLineEndings("\n").Split('\n');
        var lines = new List<SourceLine>();
        for (var at = 0; at < raw.Length; at++)
        {
            var text = LawTextCleaning.Line(raw[at]);
            if (text.Length > 0)
            {
                lines.Add(new SourceLine(at + 1, text));
            }

            if (lines.Count > LawTextLimits.Lines)
            {
                throw new LawFileRefusedException("laws.refused.tooMuchText", at + 1, LawTextLimits.Characters);
            }
        }

        return new LawTextSource(Format, lines, []);
    }
}
