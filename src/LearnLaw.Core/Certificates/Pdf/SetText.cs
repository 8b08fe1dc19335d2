namespace LearnLaw.Certificates.Pdf;

/// <summary>Text broken into lines at the size that fits; <paramref name="Leading"/> is from baseline to baseline, in points.</summary>
internal sealed record SetText(IReadOnlyList<string> Lines, float Size, float Leading);
