namespace LearnLaw.Exams;

/// <summary>What a browser is told of an answer it sent.</summary>
/// <param name="SavedAt">UTC.</param>
/// <param name="SecondsLeft">By the server's clock, without the grace.</param>
public sealed record SavedAnswer(DateTime SavedAt, int SecondsLeft)
{
    public static SavedAnswer Of(DateTime deadline, DateTime now) => new(now, Math.Max(0, (int)Math.Ceiling((deadline - now).TotalSeconds)));
}
