namespace LearnLaw.Questions.Import;

/// <summary>Where an import stands.</summary>
public enum QuestionImportState
{
    /// <summary>A person is to look at the preview.</summary>
    Waiting,

    /// <summary>Confirmed; its questions are being stored, a crash only interrupts it.</summary>
    Storing,

    Stored,

    /// <summary>Taken back as a whole.</summary>
    Undone,
}
