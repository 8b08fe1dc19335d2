namespace LearnLaw.Practice;

/// <summary>What a person chose to practise.</summary>
public enum PracticeMode
{
    /// <summary>A few from everything.</summary>
    Random,

    /// <summary>Questions that cite one statute.</summary>
    Statute,

    /// <summary>A topic of a bank.</summary>
    Topic,

    /// <summary>Cards whose day has come.</summary>
    Due,

    /// <summary>The book of wrong answers.</summary>
    Mistakes,

    Favourites,
}
