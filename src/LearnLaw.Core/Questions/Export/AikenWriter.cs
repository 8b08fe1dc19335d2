using System.Text;

namespace LearnLaw.Questions.Export;

/// <summary>Aiken: single choices in plain lines, and nothing else.</summary>
public sealed class AikenWriter : IQuestionWriter
{
    public string Code => "aiken";

    public string Ending => ".txt";

    public string ContentType => "text/plain";

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        if (draft.Type != "single" || draft.Options.Any(o => o.Text.Contains('\n', StringComparison.Ordinal))) return [ExportLoss.Whole];
        var losses = new List<string>();
        if (draft.Explanation.Length > 0) losses.Add(ExportLoss.Explanation);
        if (draft.Citations.Count > 0) losses.Add(ExportLoss.Citations);
        if (ExportLoss.HasFacts(draft) || draft.Tags.Count > 0) losses.Add(ExportLoss.Facts);
        if (ExportLoss.HasPictures(draft)) losses.Add(ExportLoss.Pictures);
        return losses;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        var text = new StringBuilder();
        foreach (var (_, _, draft) in this.Carried(questions))
        {
            text.Append(draft.Stem).Append('\n');
            foreach (var option in draft.Options) text.Append(option.Key).Append(") ").Append(option.Text).Append('\n');
            text.Append("ANSWER: ").Append(draft.Key).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
