using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Questions.Pictures;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Xunit;

namespace LearnLaw.Tests.Questions;

/// <summary>Pictures in questions: made anew, carried through the formats that can, and taken away when nothing shows them.</summary>
public sealed class PicturesTests
{
    [Fact]
    public void Read_MakesItAnew_SmallerAndWithoutWhatElseTheFileHeld()
    {
        var raw = Drawn(3200, 800, SKEncodedImageFormat.Jpeg).Concat("<script>alert(1)</script>"u8.ToArray()).ToArray();

        var picture = PictureFile.Read(raw)!;

        Assert.Equal((1600, 400, "image/jpeg"), (picture.Width, picture.Height, picture.ContentType));
        Assert.Equal(-1, picture.Bytes.AsSpan().IndexOf("<script>"u8));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("not a picture")]
    [InlineData("")]
    public void Read_OfAnythingElse_IsNothing(string text) => Assert.Null(PictureFile.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("docx")]
    [InlineData("moodle")]
    [InlineData("qti")]
    [InlineData("json")]
    public void Pictures_GoThroughTheFormatsThatCanCarryThem(string format)
    {
        var picture = PictureFile.Read(Drawn(120, 80, SKEncodedImageFormat.Png))!;
        var mark = PictureMark.Of(picture.Hash, "路口的牌子");
        var draft = TestData.Draft(stem: $"这块牌子{mark}是什么意思？") with { Options = [new("A", "停车"), new("B", $"慢行{mark}")], Key = "B", Explanation = "看图。", Citations = [], Kind = QuestionKind.Recall };
        var writer = QuestionWriters.Find(format)!;
        Assert.DoesNotContain(ExportLoss.Pictures, writer.Losses(draft));

        var bytes = writer.Write([new ExportedQuestion("q-1", "", draft)], new ExportOptions("题") { Pictures = new Dictionary<string, PictureFile> { [picture.Hash] = picture } });
        var found = QuestionFiles.Read(new QuestionUpload("q" + writer.Ending, bytes));

        var back = Assert.Single(found.Questions).Draft;
        var kept = Assert.Single(found.Pictures);
        var again = PictureMark.Of(kept.Hash, "路口的牌子");
        Assert.Equal($"这块牌子{again}是什么意思？", back.Stem);
        Assert.Equal($"慢行{again}", back.Options[1].Text);
        Assert.Equal((120, 80), (kept.Width, kept.Height));
        Assert.DoesNotContain(found.Problems.Concat(found.Questions[0].Problems), p => p.Key == "questions.import-pictures");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("gift")]
    [InlineData("aiken")]
    public void Formats_WithoutPictures_SayIt(string format)
    {
        var draft = TestData.Draft(stem: $"看图{PictureMark.Of(new string('a', 64), "图")}作答");

        Assert.Contains(ExportLoss.Pictures, QuestionWriters.Find(format)!.Losses(draft));
    }

    [Fact]
    public void Html_KeepsWhatStandsOutAndRaisedFigures_AndNothingThatRuns()
    {
        var words = HtmlTexts("<p>下列说法<b>不正确</b>的是<script>x()</script> 100 m<sup>2</sup> <a href='javascript:x()' onclick='x()'>甲</a> $x_1$</p>");

        Assert.Equal("下列说法**不正确**的是 100 m² 甲 $x_1$", words);
        Assert.Equal([("下列", false), ("不正确", true), ("的", false)], StrongWords.Cut("下列**不正确**的"));
        Assert.Equal([("2 ** 3 ** 4", false)], StrongWords.Cut("2 ** 3 ** 4"));
    }

    [Fact]
    public async Task Upload_KeepsEachPictureOnce_AndTheSweepTakesWhatNothingShows()
    {
        await using var core = await CoreFixture.CreateAsync();
        var keep = core.Get<KeepPictures>();
        var shown = await keep.RunAsync(Actor.System, Drawn(40, 40, SKEncodedImageFormat.Png), "甲");
        await keep.RunAsync(Actor.System, Drawn(40, 40, SKEncodedImageFormat.Png), "又一次");
        await keep.RunAsync(Actor.System, Drawn(50, 40, SKEncodedImageFormat.Png), "没有题用");
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(), change: d => d with { Stem = $"看图{shown}" });
        Assert.Equal("questions.picture-unfit", (await Assert.ThrowsAsync<RuleException>(() => keep.RunAsync(Actor.System, [1, 2, 3], ""))).Key);
        Assert.Equal(2, await core.QueryAsync(db => db.QuestionPictures.CountAsync()));

        await core.Get<SweepPictures>().RunAsync(default);
        Assert.Equal(2, await core.QueryAsync(db => db.QuestionPictures.CountAsync()));
        core.Time.Advance(SweepQuestionImports.WaitsFor + TimeSpan.FromDays(2));
        await core.Get<SweepPictures>().RunAsync(default);

        Assert.Contains(await core.QueryAsync(db => db.QuestionPictures.Select(p => p.Hash).SingleAsync()), shown, StringComparison.Ordinal);
    }

    private static string HtmlTexts(string html) => QuestionFiles.Read(new QuestionUpload("q.xml", System.Text.Encoding.UTF8.GetBytes(
        $"<quiz><question type=\"essay\"><questiontext format=\"html\"><text><![CDATA[{html}]]></text></questiontext></question></quiz>"))).Questions[0].Draft.Stem;

    private static byte[] Drawn(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap)) canvas.Clear(SKColors.CornflowerBlue);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
