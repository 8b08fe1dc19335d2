using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class CourseTests
{
    [Fact]
    public void Publish_NoLessons_IsRefused()
    {
        var course = Course();

        Assert.Equal("courses.no-lessons", Assert.Throws<RuleException>(course.Publish).Key);
        Assert.Equal(CourseState.Draft, course.State);
    }

    [Fact]
    public void Publish_AfterRetiring_OpensItAgain()
    {
        var course = Course("a");
        course.Publish();
        course.Retire(CoreFixture.Start.UtcDateTime);
        Assert.Equal((CourseState.Retired, CoreFixture.Start.UtcDateTime), (course.State, course.RetiredAt));

        course.Publish();

        Assert.Equal((CourseState.Published, null), (course.State, course.RetiredAt));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "   ")]
    [InlineData(81, "题")]
    public void Describe_TitleMissingOrTooLong_IsRefusedAtTheTitle(int length, string unit)
    {
        var title = length == 0 ? unit : string.Concat(Enumerable.Repeat(unit, length));

        var refusal = Assert.Throws<RuleException>(() => Course().Describe(TestData.Facts(title)));

        Assert.Equal(("courses.title-needed", "Title"), (refusal.Key, refusal.Field));
    }

    [Fact]
    public void Describe_SummaryTooLong_IsRefusedInEitherLanguage()
    {
        var tooLong = new string('长', CourseFacts.MaxSummaryLength + 1);

        Assert.Throws<RuleException>(() => Course().Describe(TestData.Facts() with { Summary = tooLong }));
        Assert.Throws<RuleException>(() => Course().Describe(TestData.Facts() with { SummaryEn = tooLong }));
    }

    [Fact]
    public void Describe_Sound_TrimsAndKeepsTheLaws()
    {
        var course = Course();

        course.Describe(TestData.Facts(" 民法典入门 ") with { Laws = ["民法典", "民事诉讼法"] });

        Assert.Equal("民法典入门", course.Title);
        Assert.Equal(["民法典", "民事诉讼法"], course.Laws);
    }

    [Theory]
    [InlineData("b", -1, "bac")]
    [InlineData("b", 1, "acb")]
    [InlineData("a", -1, "abc")]
    [InlineData("c", 1, "abc")]
    public void MoveLesson_ByOne_SwapsNeighboursAndStopsAtTheEnds(string key, int by, string expected)
    {
        var course = Course("a", "b", "c");

        course.MoveLesson(course.Lessons.Single(l => l.Key == key), by);

        Assert.Equal(expected, Keys(course));
        Assert.Equal([1, 2, 3], course.Lessons.Select(l => l.Order).Order());
    }

    [Fact]
    public void RemoveLesson_FromTheMiddle_ClosesTheGapAndTheNextStandsLast()
    {
        var course = Course("a", "b", "c");

        course.RemoveLesson(course.Lessons[1]);
        course.AddLesson(TestData.Lesson("d"));

        Assert.Equal("acd", Keys(course));
        Assert.Equal([1, 2, 3], course.Lessons.Select(l => l.Order).Order());
    }

    [Fact]
    public void ReplaceLessons_ByKey_KeepsIdsOfTheSameLessons()
    {
        var course = Course("a", "b", "c");
        var ids = course.Lessons.ToDictionary(l => l.Key, l => l.Id);

        course.ReplaceLessons([TestData.Lesson("c"), TestData.Lesson("new"), TestData.Lesson("a", "改过的标题", "改过的正文")]);

        Assert.Equal("cnewa", Keys(course));
        Assert.Equal((ids["c"], ids["a"]), (Find(course, "c").Id, Find(course, "a").Id));
        Assert.Equal(("改过的标题", "改过的正文"), (Find(course, "a").Title, Find(course, "a").Body));
    }

    [Theory]
    [InlineData(CourseSource.Shipped, CourseSource.Edited)]
    [InlineData(CourseSource.Edited, CourseSource.Edited)]
    [InlineData(CourseSource.Own, CourseSource.Own)]
    public void Edited_Shipped_BecomesEditedAndOwnStaysOwn(CourseSource before, CourseSource after)
    {
        var course = new Course("c", TestData.Facts(), before, null);

        course.Edited();

        Assert.Equal(after, course.Source);
    }

    [Fact]
    public void TakeShipped_Offered_ClearsTheOffer()
    {
        var course = new Course("c", TestData.Facts(), CourseSource.Edited, null);
        course.Offer("{}");

        course.TakeShipped();

        Assert.Equal((CourseSource.Shipped, null), (course.Source, course.OfferedUpdate));
    }

    [Theory]
    [InlineData("", 8, "文", "courses.lesson-title-needed", "Title")]
    [InlineData("题", 0, "文", "courses.minutes-wrong", "Minutes")]
    [InlineData("题", 121, "文", "courses.minutes-wrong", "Minutes")]
    [InlineData("题", 8, " \n", "courses.body-needed", "Body")]
    public void AddLesson_Faulty_IsRefusedAtItsField(string title, int minutes, string body, string key, string field)
    {
        var course = Course();

        var refusal = Assert.Throws<RuleException>(() => course.AddLesson(new LessonText("a", title, null, minutes, body)));

        Assert.Equal((key, field), (refusal.Key, refusal.Field));
        Assert.Empty(course.Lessons);
    }

    [Fact]
    public void AddLesson_BodyTooLong_IsRefused() =>
        Assert.Throws<RuleException>(() => Course().AddLesson(TestData.Lesson(body: new string('长', LessonText.MaxBodyLength + 1))));

    private static Course Course(params string[] keys)
    {
        var course = new Course("course", TestData.Facts(), CourseSource.Own, ownerUnitId: null);
        foreach (var key in keys) course.AddLesson(TestData.Lesson(key));
        return course;
    }

    private static Lesson Find(Course course, string key) => course.Lessons.Single(l => l.Key == key);

    private static string Keys(Course course) => string.Concat(course.Lessons.OrderBy(l => l.Order).Select(l => l.Key));
}
