using System.Text;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

/// <summary>Moodle's own fixtures, with the count, type and key that a reading by hand gives.</summary>
public sealed class MoodleFixtureTests
{
    [Theory]
    [InlineData("category_with_description.xml", "truefalse:T")]
    [InlineData("essay.testquestion.moodle.xml", "short:")]
    [InlineData("multichoice.testquestion.moodle.xml", "multiple:CE")]
    [InlineData("multichoice.xml", "single:B")]
    [InlineData("nested_categories_with_questions.xml", "truefalse:T short: truefalse:T truefalse:T truefalse:T")]
    [InlineData("shortanswer.testquestion.moodle.xml", "blank:frog")]
    [InlineData("truefalse.testquestion.moodle.xml", "truefalse:T")]
    [InlineData("truefalse.xml", "truefalse:F truefalse:T")]
    [InlineData("ddwtos.testquestion.moodle.xml", "", "gapselect (Imported Drag and drop into text 001)")]
    public void Xml_GivesTypeAndKey(string name, string expected, string? lacking = null)
    {
        var found = Read("moodlexml", name);

        Assert.Equal(QuestionFormat.MoodleXml, found.Format);
        Assert.Equal(expected, string.Join(' ', found.Questions.Select(q => $"{q.Draft.Type}:{q.Draft.Key}")));
        Assert.Equal(lacking, found.Problems.SingleOrDefault()?.Arguments[0]);
        Assert.All(found.Questions, q => Assert.False(q.IsRefused));
    }

    [Fact]
    public void Aiken_GivesTypeAndKey()
    {
        var found = Read("aiken", "questions.aiken.txt");

        Assert.Equal(QuestionFormat.Aiken, found.Format);
        Assert.Equal([("single", "B", 4), ("single", "A", 2)], found.Questions.Select(q => (q.Draft.Type, q.Draft.Key, q.Draft.Options.Count)));
        Assert.Contains("<html class=\"cool\"> & images", found.Questions[1].Draft.Stem, StringComparison.Ordinal);
    }

    [Fact]
    public void AikenErrors_AreReportedLineByLine()
    {
        var found = Read("aiken", "aiken_errors.txt");

        Assert.Equal(
            [(1, "questions.options-count"), (5, "questions.import-aiken-option-first"), (7, "questions.import-aiken-answer"), (14, "questions.import-aiken-unfinished")],
            found.Problems.Concat(found.Questions.SelectMany(q => q.Problems)).Select(p => (p.At.Line, p.Key)).Order());
        Assert.Equal([(9, "A"), (18, "B")], found.Questions.Where(q => q.IsClean).Select(q => (q.At.Line, q.Draft.Key)));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>", "questions.import-xml-dtd")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>", "questions.import-xml-dtd")]
    [InlineData("<quiz><question></quiz>", "questions.import-xml-broken")]
    [InlineData("<questestinterop><assessment/></questestinterop>", "questions.import-qti-1")]
    public void HostileOrForeignXml_IsRefused(string xml, string key)
    {
        var refused = Assert.Throws<RuleException>(() => QuestionFiles.Read(new QuestionUpload("a.xml", Encoding.UTF8.GetBytes(xml))));

        Assert.Equal(key, refused.Key);
    }

    [Fact]
    public void DeepXml_IsRefused()
    {
        var xml = "<quiz>" + string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)) + "</quiz>";

        Assert.Equal("questions.import-xml-deep", Assert.Throws<RuleException>(() => QuestionFiles.Read(new QuestionUpload("a.xml", Encoding.UTF8.GetBytes(xml)))).Key);
    }

    private static FoundQuestions Read(string folder, string name)
    {
        var file = SharedFiles.PathOf("questions", folder, name);
        return QuestionFiles.Read(new QuestionUpload(file, File.ReadAllBytes(file)));
    }
}
