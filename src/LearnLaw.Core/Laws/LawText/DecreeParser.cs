namespace LearnLaw.Laws.LawText;

/// <summary>
/// A decree that promulgates the law, as some copies carry it before the text: its name (中华人民共和国主席令), its number,
/// a sentence or two, a signature, a date alone on its line.
/// </summary>
internal sealed record DecreeParser(StatuteEvent? Event, DateOnly? Effective, int End)
{
    private const int Longest = 15;

    /// <returns>Null where the lines after the name are not those of a decree.</returns>
    public static DecreeParser? TryParse(IReadOnlyList<SourceLine> lines, int start)
    {
        var name = LawTextCleaning.Heading(lines[start].Text);
        DateOnly? effective = null;
        for (var at = start + 1; at < lines.Count && at - start < Longest; at++)
        {
            var text = lines[at].Text;
            if (LineClassifier.Classify(lines[at]).Kind is LineKind.Article or LineKind.Unit or LineKind.Annex)
            {
                return null;
            }

            if (at == start + 1 && text.StartsWith('第') && text.EndsWith('号'))
            {
                name += text;
            }

            if (StatuteDates.TryReadEffect(text, out var date, out _))
            {
                effective ??= date;
            }

            if (StatuteDates.IsAlone(text, out var signed))
            {
                return new DecreeParser(new StatuteEvent(signed, name + "公布", lines[start].Number), effective, at + 1);
            }
        }

        return null;
    }
}
