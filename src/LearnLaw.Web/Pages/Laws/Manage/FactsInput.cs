using System.ComponentModel.DataAnnotations;
using LearnLaw.Laws;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>What an administrator confirms or corrects about a version.</summary>
public sealed class FactsInput
{
    [Required(ErrorMessage = "laws.title-needed-plain")]
    [StringLength(Statute.MaxTitleLength, ErrorMessage = "laws.title-too-long")]
    public string? Title { get; set; }

    public StatuteCategory Category { get; set; }

    [Required(ErrorMessage = "laws.version-date-needed")]
    public DateOnly? Date { get; set; }

    public DateOnly? Passed { get; set; }

    public DateOnly? Promulgated { get; set; }

    public DateOnly? Effective { get; set; }

    public DateOnly? RepealedOn { get; set; }

    [StringLength(StatuteVersion.MaxAddressLength, ErrorMessage = "laws.address-too-long")]
    public string? SourceAddress { get; set; }

    /// <summary>The places with errors have been compared with the official text.</summary>
    public bool AcceptErrors { get; set; }

    public StatuteFacts ToFacts() => new()
    {
        Title = Title ?? "",
        Category = Category,
        Date = Date ?? default,
        Passed = Passed,
        Promulgated = Promulgated,
        Effective = Effective,
        RepealedOn = RepealedOn,
        SourceAddress = SourceAddress?.Trim() ?? "",
    };

    public static FactsInput From(StatuteFacts facts) => new()
    {
        Title = facts.Title,
        Category = facts.Category,
        Date = facts.Date,
        Passed = facts.Passed,
        Promulgated = facts.Promulgated,
        Effective = facts.Effective,
        RepealedOn = facts.RepealedOn,
        SourceAddress = facts.SourceAddress,
    };
}
