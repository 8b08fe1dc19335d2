using System.Text;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// A PDF's font often names the radical that looks like a character in the character's place (⼈ for 人, ⺠ for 民): nobody wrote a radical,
/// so the character is what is meant. By the data of Unicode: compatibility decomposition for the Kangxi radicals, the equivalent
/// unified ideographs for the supplement.
/// </summary>
internal static class RadicalForms
{
    /// <summary>Pairs: the radical and its character. ⼾ would decompose to the old form 戶, which no simplified text means.</summary>
    private const string Pairs = "⼾户⺒巳⺓幺⺕彐⺛旡⺝月⺞歹⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟";

    private static readonly Dictionary<char, char> Ideographs = Pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    public static string Unify(string text)
    {
        if (!text.Any(c => c is >= '\u2E80' and <= '\u2FDF')) return text;
        var unified = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Ideographs.TryGetValue(character, out var ideograph)) unified.Append(ideograph);
            else if (character is >= '\u2F00' and <= '\u2FDF') unified.Append(character.ToString().Normalize(NormalizationForm.FormKC));
            else unified.Append(character);
        }

        return unified.ToString();
    }
}
