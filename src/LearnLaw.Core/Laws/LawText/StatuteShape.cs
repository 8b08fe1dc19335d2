namespace LearnLaw.Laws.LawText;

/// <summary>What the text is built of.</summary>
public enum StatuteShape
{
    /// <summary>Articles, 第一条 ….</summary>
    Articles,

    /// <summary>A decision or amendment whose items are 一、二、 and which has no articles.</summary>
    NumberedItems,

    /// <summary>Paragraphs only, as a short decision or reply has.</summary>
    Paragraphs,
}
