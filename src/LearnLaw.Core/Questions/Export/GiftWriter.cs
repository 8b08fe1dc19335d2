using System.Globalization;
using System.Text;
using LearnLaw.Questions.Import.Gift;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Export;

/// <summary>GIFT.</summary>
public sealed class GiftWriter : IQuestionWriter
{
    public string Code => "gift";

    public string Ending => ".gift";

    public string ContentType => "text/plain";

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        var arrows = draft.Options.Concat(draft.Matches).Any(o => o.Text.Contains("->", StringComparison.Ordinal));
        if (draft.Type is "ordering" or "case" || (draft.Type is "blank" && FillBlank.Answers(draft.Key).Count > 1) || (draft.Type is "matching" && arrows)) return [ExportLoss.Whole];
        var losses = new List<string>();
        if (draft.Citations.Count > 0) losses.Add(ExportLoss.Citations);
        if (ExportLoss.HasFacts(draft)) losses.Add(ExportLoss.Facts);
        if (draft.Type is "short" && (draft.Key.Length > 0 || draft.Points.Count > 0)) losses.Add(ExportLoss.Model);
        if (ExportLoss.HasPictures(draft)) losses.Add(ExportLoss.Pictures);
        return losses;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        var text = new StringBuilder();
        string? topic = null;
        foreach (var question in this.Carried(questions))
        {
            if (question.Topic != (topic ?? "")) text.Append("$CATEGORY: ").Append(question.Topic.Length > 0 ? question.Topic.Replace('/', '／') : "top").Append("\n\n");
            topic = question.Topic;
            var draft = question.Draft;
            if (draft.Tags.Count > 0) text.Append("// ").AppendJoin(' ', draft.Tags.Select(t => $"[tag:{t}]")).Append('\n');
            text.Append("::").Append(GiftText.Escape(question.Code)).Append(":: ").Append(GiftText.Escape(draft.Stem)).Append(" {").Append(Answers(draft));
            if (draft.Explanation.Length > 0) text.Append("\n####").Append(GiftText.Escape(draft.Explanation));
            text.Append("}\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Answers(QuestionDraft draft) => draft.Type switch
    {
        "truefalse" => draft.Key,
        "single" => Lines(draft.Options.Select(o => (draft.Key == o.Key ? "=" : "~") + GiftText.Escape(o.Text))),
        "multiple" => Lines(draft.Options.Select(o => draft.Key.Contains(o.Key, StringComparison.Ordinal)
            ? $"~%{Math.Round(100m / draft.Key.Length, 5).ToString(CultureInfo.InvariantCulture)}%{GiftText.Escape(o.Text)}" : $"~%-100%{GiftText.Escape(o.Text)}")),
        "blank" => Lines(FillBlank.Answers(draft.Key)[0].Select(a => "=" + GiftText.Escape(a))),
        "matching" => Lines(draft.Options.Zip(draft.Key, (o, m) => $"={GiftText.Escape(o.Text)} -> {GiftText.Escape(MatchOf(draft, m))}")
            .Concat(draft.Matches.Where(m => !draft.Key.Contains(m.Key, StringComparison.Ordinal)).Select(m => $"= -> {GiftText.Escape(m.Text)}"))),
        _ => "",
    };

    private static string MatchOf(QuestionDraft draft, char key) => draft.Matches.First(m => m.Key[0] == key).Text;

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(l => "\n\t" + l)) + "\n";
}
