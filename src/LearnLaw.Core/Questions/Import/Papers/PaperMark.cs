namespace LearnLaw.Questions.Import.Papers;

/// <summary>What a stretch of a paper begins with.</summary>
internal enum PaperMark
{
    /// <summary>No sign: it goes on with what came before.</summary>
    None,

    /// <summary>一、单项选择题.</summary>
    Section,

    /// <summary>第一章 总则: questions below belong to it.</summary>
    Chapter,

    /// <summary>12、 or （12） or a number alone.</summary>
    Number,

    /// <summary>B. or （B）.</summary>
    Option,

    /// <summary>答案：.</summary>
    Answer,

    /// <summary>解析：.</summary>
    Explanation,

    /// <summary>依据：.</summary>
    Basis,

    /// <summary>难度：.</summary>
    Difficulty,

    /// <summary>知识点：.</summary>
    Topic,

    /// <summary>来源：.</summary>
    Origin,

    /// <summary>案例一 or 材料：.</summary>
    Material,
}
