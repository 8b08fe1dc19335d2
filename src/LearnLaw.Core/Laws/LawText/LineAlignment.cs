namespace LearnLaw.Laws.LawText;

/// <summary>How a line is set. Official Word files mark body headings by centring and signatures by setting right.</summary>
public enum LineAlignment
{
    Start,
    Centre,
    End,
}
