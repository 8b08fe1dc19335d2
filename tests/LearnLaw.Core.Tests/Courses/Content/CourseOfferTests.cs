using LearnLaw.Courses;
using LearnLaw.Courses.Content;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Courses.Content;

public sealed class CourseOfferTests
{
    [Fact]
    public void Of_LessonsOfBothTexts_AreMatchedByKey()
    {
        var course = new Course("law", TestData.Facts(), CourseSource.Edited, null);
        foreach (var key in new[] { "same", "changed", "gone" }) course.AddLesson(TestData.Lesson(key));
        course.Offer(new ShippedCourse("law", TestData.Facts(), [TestData.Lesson("added"), TestData.Lesson("changed", body: "新的"), TestData.Lesson("same")]).ToJson());

        var offer = CourseOffer.Of(course);

        Assert.Equal(["added", "changed", "same", "gone"], offer.Lessons.Select(l => (l.Shipped ?? l.Here)!.Key));
        Assert.Equal([false, false, true, false], offer.Lessons.Select(l => l.IsUnchanged));
        Assert.Null(offer.Lessons[0].Here);
        Assert.Null(offer.Lessons[3].Shipped);
    }

    [Fact]
    public void Of_NoOffer_IsABug() =>
        Assert.Throws<InvalidOperationException>(() => CourseOffer.Of(new Course("law", TestData.Facts(), CourseSource.Edited, null)));
}
