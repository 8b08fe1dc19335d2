using System.Text.RegularExpressions;
using LearnLaw.Certificates.Pdf;

namespace LearnLaw.Certificates.Layouts;

/// <summary>The wording of one kind of certificate in one language, as a file under content/certificates gives it.</summary>
public sealed partial class CertificateLayout
{
    public bool Centred { get; init; }
    public string Title { get; init; } = "";
    public string Number { get; init; } = "{number}";
    public string Holder { get; init; } = "{name}";
    public string Unit { get; init; } = "{unit}";
    /// <summary>Parts of one paragraph. A part that names an empty field is left out: the sentence fits with and without a score.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];
    public string Issuer { get; init; } = "{issuer}";
    public string Date { get; init; } = "{issued}";
    public string Stamp { get; init; } = "";
    public string VerifyHint { get; init; } = "";
    public string VerifyCode { get; init; } = "{code}";

    public CertificateSheet Compose(CertificateFields fields, string language)
    {
        var values = CertificateWords.Of(fields, language);
        return new CertificateSheet
        {
            Language = language,
            Centred = Centred,
            Title = Fill(Title),
            Number = Fill(Number),
            Holder = Fill(Holder),
            Unit = Fill(Unit),
            Body = string.Concat(Body.Select(Fill)),
            Issuer = Fill(Issuer),
            Date = Fill(Date),
            Stamp = Fill(Stamp),
            VerifyHint = Fill(VerifyHint),
            VerifyCode = Fill(VerifyCode),
        };

        string Fill(string text) => Fields(text).Any(field => values[field].Length == 0)
            ? ""
            : Field().Replace(text, match => values[match.Groups[1].Value]);
    }

    /// <summary>Fields named in any text that are not among <paramref name="known"/>: misspellings, found when the file is read.</summary>
    internal IEnumerable<string> UnknownFields(IEnumerable<string> known) =>
        new[] { Title, Number, Holder, Unit, Issuer, Date, Stamp, VerifyHint, VerifyCode }
            .Concat(Body).SelectMany(Fields).Except(known);

    private static IEnumerable<string> Fields(string text) => Field().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Field();
}
