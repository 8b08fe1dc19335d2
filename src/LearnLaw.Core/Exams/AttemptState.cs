namespace LearnLaw.Exams;

public enum AttemptState
{
    Started,
    HandedIn,

    /// <summary>Closed by the server because the time was over; what had been saved counts.</summary>
    AutoHandedIn,
}
