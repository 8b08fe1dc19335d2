using LearnLaw.Certificates.Pdf;
using LearnLaw.Shared;

namespace LearnLaw.Certificates;

/// <summary>
/// An issued certificate: a number in the year's register, a code by which anyone may check it, and everything printed on
/// it, taken down once. It is never changed and never deleted, so numbers have no gaps; a wrong one is revoked, and says so
/// to whoever checks it.
/// </summary>
public sealed class Certificate : Entity
{
    public const int MaxNumberLength = 30;
    public const int MaxTitleLength = 200;
    public const int MinReasonLength = 2;
    public const int MaxReasonLength = 200;

    private Certificate()
    {
    }

    internal Certificate(CertificateDraft draft, CertificateEntry entry, Actor issuedBy, DateTime now)
    {
        var fields = entry.FieldsOf(draft);
        Kind = fields.Kind;
        Year = entry.IssuedOn.Year;
        Serial = entry.Serial;
        Number = fields.Number;
        Code = fields.Code;
        HolderId = draft.Holder.UserId;
        HolderName = fields.HolderName;
        UnitId = draft.Holder.UnitId;
        UnitName = fields.UnitName;
        Issuer = fields.Issuer;
        IssuedOn = fields.IssuedOn;
        IssuedAt = now;
        IssuedByName = issuedBy.Name;
        CourseId = draft.CourseId;
        Title = fields.Course?.Title;
        Score = fields.Course?.Score;
        CompletedOn = fields.Course?.CompletedOn;
        PeriodFrom = fields.Attendance?.From;
        PeriodTo = fields.Attendance?.To;
        Present = fields.Attendance?.Present;
        Late = fields.Attendance?.Late;
        Leave = fields.Attendance?.Leave;
        Absent = fields.Attendance?.Absent;
        Sheets = entry.Layouts.Compose(fields);
    }

    public CertificateKind Kind { get; private set; }

    /// <summary>The year of the register the number stands in.</summary>
    public int Year { get; private set; }

    /// <summary>From 1 in each year, without gaps; a number once given is never given again.</summary>
    public int Serial { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>See <see cref="VerificationCode"/>.</summary>
    public string Code { get; private set; } = "";

    public Guid HolderId { get; private set; }

    public string HolderName { get; private set; } = "";

    /// <summary>The holder's unit when it was issued: whoever administers that unit administers the certificate.</summary>
    public Guid UnitId { get; private set; }

    public string UnitName { get; private set; } = "";

    public string Issuer { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public string IssuedByName { get; private set; } = "";

    public Guid? CourseId { get; private set; }

    public string? Title { get; private set; }

    public decimal? Score { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    public DateOnly? PeriodFrom { get; private set; }

    public DateOnly? PeriodTo { get; private set; }

    public int? Present { get; private set; }

    public int? Late { get; private set; }

    public int? Leave { get; private set; }

    public int? Absent { get; private set; }

    /// <summary>The printed texts, one sheet a language, the language of record first.</summary>
    public IReadOnlyList<CertificateSheet> Sheets { get; private set; } = [];

    public DateTime? RevokedAt { get; private set; }

    public string? RevokedByName { get; private set; }

    public string? RevokedReason { get; private set; }

    public bool IsRevoked => RevokedAt is not null;

    /// <summary>What it states, as data.</summary>
    public CertificateFields Fields => new()
    {
        Number = Number,
        Code = Code,
        HolderName = HolderName,
        UnitName = UnitName,
        Issuer = Issuer,
        IssuedOn = IssuedOn,
        Course = Kind == CertificateKind.Course ? new CourseResult(Title!, Score, CompletedOn!.Value) : null,
        Attendance = Kind == CertificateKind.Attendance
            ? new AttendanceResult(PeriodFrom!.Value, PeriodTo!.Value, Present!.Value, Late!.Value, Leave!.Value, Absent!.Value)
            : null,
    };

    /// <summary>The printed texts in a language, or in the language of record where there are none in that one.</summary>
    public CertificateSheet SheetIn(string language) => Sheets.FirstOrDefault(sheet => sheet.Language == language) ?? Sheets[0];

    /// <exception cref="RuleException">It is revoked already, or the reason says too little or too much.</exception>
    internal void Revoke(Actor by, string reason, DateTime now)
    {
        if (IsRevoked) throw new RuleException("certificates.already-revoked", Number);
        var given = reason.Trim();
        if (given.Length is < MinReasonLength or > MaxReasonLength)
            throw new RuleException("certificates.reason-needed", MinReasonLength, MaxReasonLength) { Field = "Reason" };
        RevokedAt = now;
        RevokedByName = by.Name;
        RevokedReason = given;
    }
}
