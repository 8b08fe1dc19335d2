using DocumentFormat.OpenXml.Packaging;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>
/// Pictures of a paper in Word. While its lines are cut into pieces one sign of the private use area stands for each, since nothing takes
/// that for a letter of an option or the end of a sentence; afterwards the signs become marks.
/// </summary>
internal sealed class WordPaperPictures
{
    private const char First = '\uE100';
    private const int Max = 500;

    private readonly PictureBox box = new();
    private readonly List<string> marks = [];
    private int left;

    /// <summary>The sign that stands for a picture.</summary>
    public string Take(ImagePart part, string alt)
    {
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        using var copy = new MemoryStream();
        if (marks.Count >= Max || !CopiesTo(content, copy) || box.Take(copy.ToArray(), alt) is not { } mark)
        {
            left++;
            return "";
        }

        marks.Add(mark);
        return ((char)(First + marks.Count - 1)).ToString();
    }

    /// <summary>The questions with their pictures, and a word on those that could not be taken.</summary>
    public FoundQuestions Shown(FoundQuestions found)
    {
        var problems = left == 0 ? found.Problems : [.. found.Problems, ImportProblem.Doubt(new FoundAt(0), "questions.import-pictures", left)];
        return marks.Count == 0 ? found with { Problems = problems } : found with
        {
            Problems = problems,
            Pictures = box.Files,
            Questions = [.. found.Questions.Select(q => q with { Draft = q.Draft.WithTexts(Shown) })],
        };
    }

    private string Shown(string text) => text.Any(IsSign) ? string.Concat(text.Select(c => IsSign(c) ? marks[c - First] : c.ToString())) : text;

    private bool IsSign(char c) => c >= First && c < First + marks.Count;

    private static bool CopiesTo(Stream content, MemoryStream copy)
    {
        var block = new byte[81_920];
        int read;
        while ((read = content.Read(block)) > 0)
        {
            if (copy.Length + read > Pictures.PictureFile.MaxBytes) return false;
            copy.Write(block, 0, read);
        }

        return true;
    }
}
