using System.Security.Cryptography;
using System.Text;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Content;

/// <summary>
/// The hash of a question and its articles in review.yaml. It changes with the stem, the options, the key, the explanation and the words
/// of any cited article, and with nothing else; the exact text that is hashed stands in docs/content-format.md.
/// </summary>
public static class BlindPassHash
{
    public const int Length = 16;

    /// <param name="item">The question as its file has it.</param>
    /// <param name="articles">Words of each cited article once, in the order of the citations, without white space.</param>
    public static string Of(QuestionFileItem item, IEnumerable<string> articles)
    {
        string[] parts =
        [
            Plain(item.MarkedStem),
            string.Join('\n', item.Draft.Options.Select(option => Plain(option.Text))),
            KeyOf(item.Draft),
            Plain(item.MarkedExplanation),
            .. articles,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Length];
    }

    /// <summary>The key in the notation of the file.</summary>
    public static string KeyOf(QuestionDraft draft) => draft.Type != "truefalse" ? Plain(draft.Key) : draft.Key switch
    {
        TrueFalse.True => "true",
        TrueFalse.False => "false",
        _ => draft.Key,
    };

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
}
