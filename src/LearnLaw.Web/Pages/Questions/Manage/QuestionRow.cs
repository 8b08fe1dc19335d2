using LearnLaw.Questions;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>A line of the bank's list.</summary>
public sealed record QuestionRow(
    Guid Id, string Code, string Bank, string Topic, string TypeCode, string Stem, QuestionState State, QuestionSource Source, int Version, bool HasOffer);
