using LearnLaw.Courses.Content;
using LearnLaw.Files.Content;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;

namespace LearnLaw.ContentCheck;

/// <summary>
/// Checks a folder "content" whole: form, citations, quotations and figures of the law, balance of the keys, duplicates, length of lessons and
/// the record of the blind pass (docs/content-format.md). Citations are looked up in the statute files of a folder or, without one, in the
/// library, and counted against the catalogue's totals where the text is in neither. Nothing is stored.
/// </summary>
public sealed class CheckContent(ILawText stored, StatuteParser parser, StatuteCatalogue catalogue, OrganisationClock clock)
{
    /// <param name="actor">Somebody who may manage content.</param>
    /// <param name="root">The folder "content".</param>
    /// <param name="laws">A folder of statute files; null for the library.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleException">A folder does not exist.</exception>
    public async Task<ContentReport> RunAsync(Actor actor, string root, string? laws, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        if (!Directory.Exists(root)) throw new RuleException("laws.path-missing", root);
        var problems = new ContentProblems();
        var folder = await CheckedFolder.ReadAsync(root, problems, ct);
        var questions = folder.Banks.SelectMany(b => b.Questions).ToList();
        var finder = new CitationFinder(catalogue.Statutes.SelectMany(s => s.Names.Append(s.ShortTitle)));
        var courses = folder.Courses.Select(c => Count(c, finder, problems)).ToList();
        var passages = courses.SelectMany(c => c.Passages).Concat(questions.SelectMany(q => PassagesOf(q, finder))).ToList();

        var law = laws is null ? stored : await FolderLawText.ReadAsync(laws, parser, catalogue, clock.Today, ct);
        var named = NamedStatutes(folder);
        var cited = passages.SelectMany(p => p.Cited).Concat(questions.SelectMany(q => q.Cited)).Concat(named.Select(n => n.Statute));
        var places = await LawPlaces.ReadAsync(law, catalogue, clock.Today, cited, ct);
        var check = new PassageCheck(places, problems);
        foreach (var passage in passages) check.Run(passage);
        foreach (var question in questions)
        {
            foreach (var place in question.Cited) check.Run(place, question.File, question.Item.Line, question.Code);
            WordingCheck.Run(question, problems);
        }

        foreach (var (file, statute) in named.Where(n => places.StandingOf(n.Statute) == PlaceStanding.UnknownStatute))
            problems.Add(file, 1, null, "content.check-statute", statute.Statute);
        CheckDraws(folder, problems);
        var blind = new BlindPassCheck(places, clock.Today, problems);
        return new ContentReport
        {
            Statutes = (law as FolderLawText)?.Count,
            Courses = [.. courses.Select(c => c.Count)],
            Questions = questions.Count,
            QuestionCounts = QuestionCount.Of(questions),
            Citations = check.Citations,
            Quotations = check.Quotations,
            Figures = check.Figures,
            Keys = [.. folder.Banks.Select(bank => Weigh(bank, problems))],
            Duplicates = DuplicateCheck.Run(questions, problems),
            BlindPass = [.. folder.Banks.Select(blind.Run)],
            Faults = [.. problems.All.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)],
        };
    }

    private static (CourseCount Count, List<MarkedPassage> Passages) Count(CheckedCourse course, CitationFinder finder, ContentProblems problems)
    {
        var passages = new List<MarkedPassage>();
        var characters = 0;
        foreach (var text in course.Texts)
        {
            var markdown = new LessonMarkdown(text.Body);
            characters += LessonCheck.Run(text, markdown, problems) ?? 0;
            passages.AddRange(markdown.Paragraphs.Select(p => MarkedPassage.Of(text.File, text.Line + p.Line, null, p.Text, finder)));
        }

        var (slug, facts, lessons) = course.Course;
        return (new CourseCount(slug, lessons.Count, characters, lessons.Sum(l => l.Minutes), facts.Quiz?.Count ?? 0), passages);
    }

    private static IEnumerable<MarkedPassage> PassagesOf(CheckedQuestion question, CitationFinder finder) =>
        new[] { question.Item.MarkedStem, question.Item.MarkedExplanation }
            .Select(text => MarkedPassage.Of(question.File, question.Item.Line, question.Code, text, finder, question.Cited));

    private static KeyBalance Weigh(CheckedBank bank, ContentProblems problems)
    {
        var balance = KeyBalance.Of(bank);
        BalanceCheck.Run(bank, balance, problems);
        return balance;
    }

    /// <summary>The statutes that courses and files of questions say they are about.</summary>
    private static List<(string File, Citation Statute)> NamedStatutes(CheckedFolder folder) =>
    [
        .. folder.Courses.SelectMany(c => c.Course.Facts.Laws.Select(law => ($"{c.Path}/{CourseFiles.CourseFile}", new Citation(law)))),
        .. folder.Banks.SelectMany(b => b.Questions).Where(q => q.Law.Length > 0).Select(q => (q.File, new Citation(q.Law))).Distinct(),
    ];

    /// <summary>A quiz cannot draw from a bank that is not there, nor more than it holds.</summary>
    private static void CheckDraws(CheckedFolder folder, ContentProblems problems)
    {
        var sizes = folder.Banks.ToDictionary(b => b.Name, b => b.Questions.Count);
        foreach (var course in folder.Courses)
        {
            if (course.Course.Facts.Quiz is { } quiz && sizes.GetValueOrDefault(quiz.Bank) is var size && size < quiz.Count)
                problems.Add($"{course.Path}/{CourseFiles.CourseFile}", 1, null, "content.check-draw", quiz.Bank, size, quiz.Count);
        }
    }
}
