namespace LearnLaw.Laws.LawText;

/// <summary>
/// The file cannot be read as a statute, so nothing of it is kept. <see cref="Key"/> names the sentence shown;
/// <see cref="Line"/> is the place in the file where there is one.
/// </summary>
public sealed class LawFileRefusedException(string key, int? line = null, params object[] args) : Exception(key)
{
    public string Key { get; } = key;
    public int? Line { get; } = line;
    public IReadOnlyList<object> Args { get; } = args;
}
