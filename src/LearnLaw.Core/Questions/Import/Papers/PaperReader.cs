using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>
/// Papers as people write them, in Word or plain text: headings, numbered stems, options on their own lines or glued, answers in a line
/// of their own, in the stem's brackets or in a list at the end, before or after the options. What it cannot place it reports with its line.
/// </summary>
public sealed class PaperReader : IQuestionReader
{
    public QuestionFormat Format => QuestionFormat.Paper;

    public FoundQuestions Read(QuestionUpload file)
    {
        var pictures = new WordPaperPictures();
        return pictures.Shown(Read(LinesOf(file, pictures)));
    }

    /// <summary>Text that somebody pasted.</summary>
    public FoundQuestions Read(string text) => Read(text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (i + 1, line)));

    private FoundQuestions Read(IEnumerable<(int Number, string Text)> lines)
    {
        var state = new PaperState();
        var pieces = PaperPieces.Cut(lines);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (AnswerList.BeginsAt(pieces, i))
            {
                AnswerList.Apply(pieces.Skip(i + 1), state.All);
                break;
            }

            state.Take(pieces[i]);
        }

        return new FoundQuestions(Format, [.. state.All.Select(q => q.Finish())], state.Problems);
    }

    private static IEnumerable<(int, string)> LinesOf(QuestionUpload file, WordPaperPictures pictures)
    {
        if (file.Ending != ".docx") return file.Text.Split('\n').Select((line, i) => (i + 1, line));
        try
        {
            return [.. new WordReader { Picture = pictures.Take }.Read(file.Open()).Lines.Select(line => (line.Number, line.Text))];
        }
        catch (LawFileRefusedException refused)
        {
            throw new RuleException(refused.Key, [file.Name, .. refused.Args]) { Field = "Files" };
        }
    }
}
