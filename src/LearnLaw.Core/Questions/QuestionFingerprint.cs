using System.Security.Cryptography;
using System.Text;

namespace LearnLaw.Questions;

/// <summary>See <see cref="QuestionDraft.Fingerprint"/>.</summary>
public static class QuestionFingerprint
{
    public const int Length = 32;

    public static string Of(QuestionDraft draft)
    {
        var text = new StringBuilder();
        Append(text, draft);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }

    private static void Append(StringBuilder text, QuestionDraft draft)
    {
        // 单选 and 多选 of the same words are one question; the empty brackets of a stem are written in many ways.
        text.Append(draft.Type is "multiple" ? "single" : draft.Type).Append('\n').Append(AnswerText.FoldWords(draft.Stem)).Append('\n');
        foreach (var option in draft.Options.Concat(draft.Matches).Select(o => AnswerText.FoldWords(o.Text)).Order(StringComparer.Ordinal)) text.Append(option).Append('\n');
        foreach (var part in draft.Parts) Append(text, part);
    }
}
