using System.Text.RegularExpressions;

namespace LearnLaw.Questions.Import;

/// <summary>Aiken: a stem, options "A) …" or "A. …", then "ANSWER: B". Every line that fits no question is reported.</summary>
public sealed partial class AikenReader : IQuestionReader
{
    public QuestionFormat Format => QuestionFormat.Aiken;

    public FoundQuestions Read(QuestionUpload file)
    {
        var questions = new List<FoundQuestion>();
        var problems = new List<ImportProblem>();
        var stem = new List<(int Line, string Text)>();
        var options = new List<string>();
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, text) = (i + 1, lines[i].Trim());
            if (text.Length == 0) continue;
            if (AnswerLine().Match(text) is { Success: true } answer)
            {
                TakeAnswer(line, answer.Groups["letter"].Value.ToUpperInvariant());
            }
            else if (text.StartsWith("ANSWER:", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(ImportProblem.Fatal(new FoundAt(line), "questions.import-aiken-answer"));
                (stem, options) = ([], []);
            }
            else if (OptionLine().Match(text) is { Success: true } option)
            {
                if (stem.Count == 0) problems.Add(ImportProblem.Fatal(new FoundAt(line), "questions.import-aiken-option-first"));
                else if (option.Groups["letter"].Value[0] != 'A' + options.Count)
                    problems.Add(ImportProblem.Fatal(new FoundAt(line), "questions.import-option-missing", (char)('A' + options.Count), option.Groups["letter"].Value));
                else options.Add(option.Groups["text"].Value.Trim());
            }
            else
            {
                if (options.Count > 0) DropUnfinished();
                stem.Add((line, text));
            }
        }

        if (stem.Count > 0) DropUnfinished();
        return new FoundQuestions(Format, questions, problems);

        void TakeAnswer(int line, string letter)
        {
            if (stem.Count == 0) problems.Add(ImportProblem.Fatal(new FoundAt(line), "questions.import-aiken-answer-first"));
            else
            {
                var draft = new QuestionDraft
                {
                    Type = "single", Stem = string.Join('\n', stem.Select(s => s.Text)), Key = letter,
                    Options = [.. options.Select((text, i) => new QuestionOption(((char)('A' + i)).ToString(), text))],
                };
                questions.Add(FoundQuestion.Checked(new FoundAt(stem[0].Line), "", draft, []));
            }

            (stem, options) = ([], []);
        }

        void DropUnfinished()
        {
            problems.Add(ImportProblem.Fatal(new FoundAt(stem[0].Line), "questions.import-aiken-unfinished", AnswerWords.Opening(stem[0].Text)));
            (stem, options) = ([], []);
        }
    }

    [GeneratedRegex(@"^ANSWER:\s*(?<letter>[A-Za-z])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"^(?<letter>[A-Z])[.)]\s*(?<text>.*)$")]
    private static partial Regex OptionLine();
}
