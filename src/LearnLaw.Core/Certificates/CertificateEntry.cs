using System.Globalization;
using LearnLaw.Certificates.Layouts;

namespace LearnLaw.Certificates;

/// <summary>The next line of a year's register: what a draft gets from it when it becomes a certificate.</summary>
internal sealed record CertificateEntry(string Prefix, int Serial, DateOnly IssuedOn, string Issuer, CertificateLayouts Layouts)
{
    /// <summary>As official papers are numbered: 西学〔2026〕0001. Beyond 9999 the serial grows longer.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Prefix}〔{IssuedOn.Year}〕{Serial:0000}");

    public CertificateFields FieldsOf(CertificateDraft draft) => new()
    {
        Number = Number,
        Code = VerificationCode.Draw(),
        HolderName = draft.Holder.Name,
        UnitName = draft.Holder.UnitName,
        Issuer = Issuer,
        IssuedOn = IssuedOn,
        Course = draft.Course,
        Attendance = draft.Attendance,
    };
}
