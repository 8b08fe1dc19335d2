using LearnLaw.Files.Content;

namespace LearnLaw.Courses.Content;

/// <summary>Reads the folder of a course: course.md and its numbered lessons (docs/content-format.md).</summary>
public static class CourseFiles
{
    public const string CourseFile = "course.md";

    public static ShippedCourse? Read(ContentPackage package, ContentProblems problems)
    {
        var slug = package.Name[(package.Name.LastIndexOf('/') + 1)..];
        var head = package.Files.FirstOrDefault(f => f.Path.EndsWith("/" + CourseFile, StringComparison.Ordinal));
        if (head is null)
        {
            problems.Add(package.Name, 1, null, "content.course-file-needed", CourseFile);
            return null;
        }

        if (ContentFrontMatter.Read(head, problems) is not { } front) return null;
        var map = front.Head;
        map.Only("id", "title", "title_en", "summary", "summary_en", "audience", "laws", "quiz");
        if (map.Text("id") is { Length: > 0 } id && id != slug) map.Refuse("content.id-is-folder", "id", id, slug);
        if (!Course.IsSlug(slug)) map.Refuse("content.name-malformed", "id", slug, Course.MaxSlugLength);
        var facts = new CourseFacts(
            map.Text("title"), map.OptionalText("title_en"), map.Text("summary"), map.OptionalText("summary_en"), map.Texts("laws"), ReadQuiz(map))
        {
            Intro = front.Body.Trim(),
            Audience = ContentAudience.Read(map),
        };
        Limit(map, ("title", CourseFacts.MaxTitleLength), ("title_en", CourseFacts.MaxTitleEnLength),
            ("summary", CourseFacts.MaxSummaryLength), ("summary_en", CourseFacts.MaxSummaryLength));
        if (facts.Intro.Length > CourseFacts.MaxIntroLength)
            problems.Add(head.Path, front.BodyLine, null, "content.text-too-long", "intro", CourseFacts.MaxIntroLength);
        var lessons = package.Files.Where(f => f != head && f.Path.EndsWith(".md", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => ReadLesson(f, problems)).OfType<LessonText>().ToList();
        if (lessons.Count == 0) problems.Add(head.Path, 1, null, "content.lessons-needed");
        foreach (var twice in lessons.GroupBy(l => l.Key).Where(g => g.Count() > 1))
            problems.Add(package.Name, 1, twice.Key, "content.lesson-twice", twice.Key);
        return new ShippedCourse(slug, facts, lessons);
    }

    private static CourseQuiz? ReadQuiz(ContentMap map)
    {
        if (map.Map("quiz") is not { } quiz) return null;
        quiz.Only("pass", "minutes", "attempts", "after_lessons", "draw");
        var draws = quiz.Maps("draw");
        if (draws.Count != 1)
        {
            quiz.Refuse("content.one-draw", "draw");
            return null;
        }

        draws[0].Only("bank", "count");
        return new CourseQuiz(
            draws[0].Text("bank"), draws[0].Number("count", 1, 100, 10), quiz.Number("pass", 1, 100, 60), quiz.Number("minutes", 1, 240, 20),
            quiz.Number("attempts", 0, 100, 0), quiz.Flag("after_lessons", whenMissing: false));
    }

    private static LessonText? ReadLesson(ContentDocument file, ContentProblems problems)
    {
        if (ContentFrontMatter.Read(file, problems) is not { } front) return null;
        var map = front.Head;
        map.Only("id", "title", "title_en", "minutes");
        if (map.Text("id") is { Length: > 0 } key && !LessonText.IsKey(key)) map.Refuse("content.name-malformed", "id", key, LessonText.MaxKeyLength);
        Limit(map, ("title", CourseFacts.MaxTitleLength), ("title_en", CourseFacts.MaxTitleEnLength));
        var lesson = new LessonText(map.Text("id"), map.Text("title"), map.OptionalText("title_en"), map.Number("minutes", 1, 120, 8), front.Body.Trim());
        if (lesson.Body.Length is 0 or > LessonText.MaxBodyLength)
            problems.Add(file.Path, front.BodyLine, lesson.Key, "content.body-length", LessonText.MaxBodyLength);
        return lesson;
    }

    private static void Limit(ContentMap map, params (string Key, int Most)[] limits)
    {
        foreach (var (key, most) in limits)
            if (map.OptionalText(key)?.Length > most) map.Refuse("content.text-too-long", key, key, most);
    }
}
