namespace LearnLaw.Web.Shell;

/// <summary>
/// The simplest section of the start page, drawn by /Pages/Shared/_HomeNote.cshtml: "今日温习 · 12 题到期，约 6 分钟 · 开始温习".
/// A module whose section is just words and a button needs no partial of its own.
/// </summary>
public sealed record HomeNote(string Title, string Text, string? Href = null, string? Action = null)
{
    public const string Partial = "/Pages/Shared/_HomeNote.cshtml";

    public HomePart ToPart() => new(Partial, this);
}
