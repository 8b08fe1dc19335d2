using System.Text;

namespace LearnLaw.Questions;

/// <summary>Several texts on one line, an upright line between them; a backslash escapes an upright line, a line feed (n) and itself.</summary>
internal static class AnswerLines
{
    public static string Join(IEnumerable<string> texts) =>
        string.Join('|', texts.Select(t => t.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)));

    public static List<string> Split(string line)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length) text.Append(line[++i] == 'n' ? '\n' : line[i]);
            else if (line[i] == '|')
            {
                texts.Add(text.ToString());
                text.Clear();
            }
            else text.Append(line[i]);
        }

        texts.Add(text.ToString());
        return texts;
    }
}
