using System.Globalization;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>Where the reading of a paper stands.</summary>
internal sealed class PaperState
{
    private readonly List<ImportProblem> problems = [];
    private string? section;
    private string topic = "";
    private PaperQuestion? question;
    private PaperQuestion? material;
    private bool numbersInBrackets;

    public List<PaperQuestion> All { get; } = [];

    public IReadOnlyList<ImportProblem> Problems => problems;

    public void Take(PaperPiece piece)
    {
        switch (piece.Mark)
        {
            case PaperMark.Section:
                (section, question, material) = (piece.Label, null, null);
                break;
            case PaperMark.Chapter:
                (topic, question, material) = (piece.Text, null, null);
                break;
            case PaperMark.Material:
                BeginMaterial(piece);
                break;
            case PaperMark.Number:
                TakeNumber(piece);
                break;
            case PaperMark.Option when question is not null:
                question.Option(piece.Label, piece.Text, piece.Line);
                break;
            case PaperMark.Answer when material is not null && question is null && material.Parts.Count == 0:
            case PaperMark.Answer when question is not null:
                TakeAnswer(piece);
                break;
            case PaperMark.Explanation when (question ?? material) is { } explained:
                explained.Explain(piece.Text);
                break;
            case PaperMark.Basis when (question ?? material) is { } based:
                based.Basis(piece.Text);
                break;
            case PaperMark.Difficulty when question is not null:
                question.Difficulty = AnswerWords.Difficulty(piece.Text);
                break;
            case PaperMark.Topic when question is not null:
                question.Topic = piece.Text;
                break;
            case PaperMark.Origin when question is not null:
                question.Origin = piece.Text;
                break;
            default:
                TakeWords(piece);
                break;
        }
    }

    private void BeginMaterial(PaperPiece piece)
    {
        question = null;
        material = new PaperQuestion(piece.Line, null, "case", topic) { IsCase = true };
        material.Stem(piece.Text);
        All.Add(material);
    }

    private void TakeNumber(PaperPiece piece)
    {
        // In a section of cases a plain number opens a case and a bracketed one a question on it.
        if (section == "case" && !piece.IsBracketed && (material is null || (material.Parts.Count > 0 && numbersInBrackets)))
        {
            BeginMaterial(piece with { Text = "" });
            numbersInBrackets = false;
            return;
        }

        if (material is not null)
        {
            if (material.Parts.Count == 0) numbersInBrackets = piece.IsBracketed;
            if (piece.IsBracketed == numbersInBrackets)
            {
                question = new PaperQuestion(piece.Line, piece.Label, null, topic);
                material.Parts.Add(question);
            }
            else question?.GoOn($"（{piece.Label}）", piece.Line);
            return;
        }

        if (question is { } open && IsWithin(open, piece))
        {
            open.GoOn(piece.IsBracketed ? $"（{piece.Label}）" : $"{piece.Label}.", piece.Line);
            return;
        }

        if (question is null) numbersInBrackets = piece.IsBracketed;
        question = new PaperQuestion(piece.Line, piece.Label, section, topic);
        All.Add(question);
    }

    /// <summary>Whether a number belongs to the open question: a list within a stem, a model answer or an explanation.</summary>
    private bool IsWithin(PaperQuestion open, PaperPiece piece)
    {
        if (piece.IsBracketed != numbersInBrackets) return true;
        if (!int.TryParse(open.Number, CultureInfo.InvariantCulture, out var last) || !int.TryParse(piece.Label, CultureInfo.InvariantCulture, out var next)) return false;
        if (next == last + 1) return false;
        var isListOfItsOwn = next <= last && next < 30 && (open.IsExplaining || (!open.HasOptions && open.Section is "short" or "blank" or null && !IsRestart(open, next)));
        return isListOfItsOwn || (!open.HasStem && !open.HasAnswer);
    }

    /// <summary>Numbering may begin anew without a heading once a question is complete.</summary>
    private static bool IsRestart(PaperQuestion open, int next) => next == 1 && open.HasAnswer && open.Section is null;

    private void TakeAnswer(PaperPiece piece)
    {
        if (material is { Parts.Count: > 0 } && AnswerList.Numbered(piece.Text) is { Count: > 1 } answers && material.Parts.TrueForAll(p => !p.HasAnswer))
        {
            foreach (var (number, text) in answers) material.Parts.Find(p => p.Number == number)?.Answer(text, piece.Line);
            return;
        }

        if (question is null) problems.Add(ImportProblem.Doubt(new FoundAt(piece.Line), "questions.import-stray-line", piece.Text));
        else question.Answer(piece.Text, piece.Line);
    }

    private void TakeWords(PaperPiece piece)
    {
        var words = piece.Mark == PaperMark.Option ? $"{piece.Label}. {piece.Text}" : piece.Text;
        if (words.Length == 0) return;
        if (question is not null) question.GoOn(words, piece.Line);
        else if (material is not null) material.Stem(words);
        else if (section == "case" && All.Count > 0 && All[^1].IsCase is false) problems.Add(ImportProblem.Doubt(new FoundAt(piece.Line), "questions.import-stray-line", AnswerWords.Opening(words)));
        // Titles and notes before the first question are no concern of anybody.
        else if (All.Count > 0) problems.Add(ImportProblem.Doubt(new FoundAt(piece.Line), "questions.import-stray-line", AnswerWords.Opening(words)));
    }
}
