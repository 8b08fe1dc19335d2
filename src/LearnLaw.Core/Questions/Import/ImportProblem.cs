namespace LearnLaw.Questions.Import;

/// <summary>Something in a file that a person should know of.</summary>
/// <param name="IsFatal">Whether the question cannot be taken as it is; otherwise it can, once somebody has looked at it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Key">Resource key of what is the matter and what to do.</param>
/// <param name="Arguments">What fills its placeholders: text, numbers, or a fault of a part.</param>
public sealed record ImportProblem(bool IsFatal, FoundAt At, string Key, params string[] Arguments)
{
    public static ImportProblem Fatal(FoundAt at, string key, params object?[] arguments) => new(true, at, key, Words(arguments));

    public static ImportProblem Doubt(FoundAt at, string key, params object?[] arguments) => new(false, at, key, Words(arguments));

    private static string[] Words(object?[] arguments) =>
        [.. arguments.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture) ?? "")];
}
