using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <param name="Rows">The page.</param>
/// <param name="Banks">Banks in reach.</param>
/// <param name="Topics">Topics of the bank chosen, or of all.</param>
/// <param name="Offers">Newer shipped texts that wait for a decision.</param>
/// <param name="HasAny">Whether the banks in reach hold any question at all.</param>
public sealed record QuestionListing(
    PagedList<QuestionRow> Rows, BankTree Banks, IReadOnlyList<string> Topics, int Offers, bool HasAny);

/// <summary>A line of the bank's list.</summary>
public sealed record QuestionRow(
    Guid Id, string Code, Guid BankId, string Topic, string TypeCode, string Stem, QuestionState State, QuestionSource Source, int Version, int Asked, double? Facility, bool IsSuspect, bool HasOffer);
