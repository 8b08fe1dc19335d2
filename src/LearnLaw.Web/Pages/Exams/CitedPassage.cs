using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Exams;

/// <param name="Words">《宪法》第三十三条第二款.</param>
/// <param name="Passage">The article's own text, if its statute is in the library.</param>
public sealed record CitedPassage(string Words, LawPassage? Passage)
{
    public bool HasText => Passage is { State: PassageState.Found, Lines.Count: > 0 };
}
