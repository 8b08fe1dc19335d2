namespace LearnLaw.Certificates;

/// <summary>The words of the list that goes with an export, in the language of whoever exports.</summary>
/// <param name="Title">Name of the list inside the archive.</param>
/// <param name="Headings">
/// Number, holder, unit, kind, course, score, completed, from, to, invited, attended, issued, issuer, code.
/// </param>
public sealed record CertificateListWords(string Title, IReadOnlyList<string> Headings, Func<CertificateKind, string> KindName);
