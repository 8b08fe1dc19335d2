namespace LearnLaw.Questions.Content;

/// <summary>An entry of review.yaml: a question answered a second time by somebody who saw neither key nor explanation.</summary>
/// <param name="Code">The question's.</param>
/// <param name="Line">Where the entry begins.</param>
/// <param name="Date">Day of the answer.</param>
/// <param name="Answer">As it was given, in the notation of the file's key.</param>
/// <param name="Hash">Of question and articles when they were last settled, <see cref="BlindPassHash"/>.</param>
/// <param name="Agreed">Whether the answer equalled the key at that time.</param>
/// <param name="Settled">What a disagreement or doubt came from and what was changed; empty where there was none.</param>
public sealed record BlindAnswer(string Code, int Line, DateOnly? Date, string Answer, string Hash, bool Agreed, string Settled);
