namespace LearnLaw.Laws;

/// <summary>The rank of a text among the sources of law, as its title and adoption lines tell. Stored as text.</summary>
public enum StatuteCategory
{
    /// <summary>宪法 and its amendments.</summary>
    Constitution,

    /// <summary>法律: adopted by the National People's Congress or its Standing Committee.</summary>
    Law,

    /// <summary>行政法规: decreed by the State Council.</summary>
    AdministrativeRegulation,

    /// <summary>监察法规: of the National Supervisory Commission.</summary>
    SupervisoryRegulation,

    /// <summary>司法解释: of the Supreme People's Court or Procuratorate.</summary>
    JudicialInterpretation,

    /// <summary>地方性法规: adopted by a local people's congress.</summary>
    LocalRegulation,

    /// <summary>规章: of a ministry or a local government.</summary>
    Rule,

    /// <summary>党内法规: issued by the Party's central or local organs.</summary>
    PartyRegulation,

    /// <summary>Whatever the text does not tell.</summary>
    Other,
}
