using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>A question that is being written, as a learner would see it, with what its type still misses.</summary>
public sealed record QuestionPreview(QuestionDraft Draft)
{
    public IReadOnlyList<QuestionFault> Faults => [.. Draft.Faults().Take(5)];

    /// <summary>Null where its type is none of ours.</summary>
    public QuestionView? View
    {
        get
        {
            if (QuestionTypes.Find(Draft.Type) is null || Draft.Parts.Any(p => QuestionTypes.Find(p.Type) is null or CaseAnalysis)) return null;
            var asked = AskedQuestion.Of(Draft);
            return new QuestionView(1, QuizDefinition.DefaultPoints[Draft.Type], IsUnsure: false, AskedView.Of(asked, OptionOrder.AsWritten(asked), ""));
        }
    }
}
