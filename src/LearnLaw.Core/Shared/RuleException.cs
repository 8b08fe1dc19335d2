namespace LearnLaw.Shared;

/// <summary>
/// A refusal: the request was understood and is against a rule. Never a bug.
/// <see cref="Key"/> names a text in the resource files ("exams.closed"); Core never writes sentences.
/// The web layer shows the same page again with status 400; the command line prints the text and exits with 1.
/// </summary>
public sealed class RuleException(string key, params object?[] arguments)
    : Exception($"Refused: {key}")
{
    /// <summary>The resource key of the reason, "module.reason" in lower case.</summary>
    public string Key { get; } = key;

    /// <summary>What fills the placeholders of the text, in order.</summary>
    public IReadOnlyList<object?> Arguments { get; } = arguments;

    /// <summary>The form field the refusal belongs to, if it is about one.</summary>
    public string? Field { get; init; }
}
