using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Laws.Comparison;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.Comparison;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("村民可以查阅。", "村民可以查阅、复制。", "村民可以查阅[+、复制]。")]
    [InlineData("村民可以查阅、复制。", "村民可以查阅。", "村民可以查阅[-、复制]。")]
    [InlineData("应当在三十日内答复。", "应当在六十日内答复。", "应当在[-三][+六]十日内答复。")]
    [InlineData("甲。", "甲。\n乙。", "甲。[+\n乙。]")]
    [InlineData("甲。\n乙。", "甲。乙。", "甲。[-\n]乙。")]
    [InlineData("", "甲。", "[+甲。]")]
    [InlineData("甲。", "", "[-甲。]")]
    [InlineData("甲。", "甲。", "甲。")]
    [InlineData("", "", "")]
    public void Of_SmallChange_MarksJustThat(string before, string after, string marked) => Assert.Equal(marked, Marked(before, after));

    [Theory]
    [InlineData("甲;乙。", "甲；乙。")]
    [InlineData("第二百零五条", "第二百〇五条")]
    [InlineData("条 件", "条件")]
    public void Of_WidthsSpacesAndZeros_AreNoChange(string before, string after)
    {
        var segment = Assert.Single(TextDiff.Of(before, after));

        Assert.Equal((DiffKind.Equal, before, after), (segment.Kind, segment.OldText, segment.NewText));
    }

    [Fact]
    public void Of_LoneCharacterBetweenChanges_BecomesPartOfThem() =>
        Assert.Equal("由[-街道的办公室][+乡镇的司法所]负责。", Marked("由街道的办公室负责。", "由乡镇的司法所负责。"));

    [Fact]
    public void Of_InsertedParagraph_IsMarkedAsAWholeLine() =>
        Assert.Equal("村民会议决定。\n[+村民代表同意。\n]村民会议公布。", Marked("村民会议决定。\n村民会议公布。", "村民会议决定。\n村民代表同意。\n村民会议公布。"));

    [Fact]
    public void Of_CharacterOutsideTheFirstPlane_IsNeverCut()
    {
        var segments = TextDiff.Of("污染𣲘水的。", "污染𣲙水的。");

        Assert.Equal("𣲘", Assert.Single(segments, s => s.Kind == DiffKind.Deleted).OldText);
        Assert.Equal("𣲙", Assert.Single(segments, s => s.Kind == DiffKind.Inserted).NewText);
    }

    [Fact]
    public void Of_WhollyRewrittenLongText_IsComparedByClauses()
    {
        var before = string.Concat(Enumerable.Range(0, 400).Select(at => $"{(char)(0x4E00 + at)}{(char)(0x5E00 + at)}，")) + "本条不变。";
        var after = string.Concat(Enumerable.Range(0, 400).Select(at => $"{(char)(0x7000 + at)}{(char)(0x8000 + at)}，")) + "本条不变。";

        var segments = TextDiff.Of(before, after);

        Assert.Equal([DiffKind.Deleted, DiffKind.Inserted, DiffKind.Equal], segments.Select(s => s.Kind));
        Assert.Equal("本条不变。", segments[^1].NewText);
    }

    [Fact]
    public void Of_EvenMoreRewritten_KeepsWhatTheEndsShare()
    {
        var before = "第一款不变。" + string.Concat(Enumerable.Range(0, 3000).Select(at => $"{(char)(0x4E00 + at)}，"));
        var after = "第一款不变。" + string.Concat(Enumerable.Range(0, 3000).Select(at => $"{(char)(0x7000 + at)}，"));

        Assert.Equal([DiffKind.Equal, DiffKind.Deleted, DiffKind.Inserted], TextDiff.Of(before, after).Take(3).Select(s => s.Kind));
    }

    [Fact]
    public void Of_AnyTwoTexts_LosesNothingAndMarksNothingEqual() => Prop.ForAll(Texts, Texts, (before, after) =>
    {
        var segments = TextDiff.Of(before, after);

        Assert.Equal(before, string.Concat(segments.Select(s => s.OldText)));
        Assert.Equal(after, string.Concat(segments.Select(s => s.NewText)));
        Assert.All(segments, s => Assert.Equal(s.Kind == DiffKind.Inserted, s.OldText.Length == 0));
        Assert.All(segments, s => Assert.Equal(s.Kind == DiffKind.Deleted, s.NewText.Length == 0));
        Assert.All(segments.Where(s => s.Kind == DiffKind.Equal), s => Assert.Equal(LawTextCleaning.Fold(s.OldText), LawTextCleaning.Fold(s.NewText)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Of_ATextChangedInPlaces_MarksNoMoreThanWasChanged() => Prop.ForAll(Texts, Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (before, seed) =>
    {
        var random = new Random(seed);
        var at = random.Next(before.Length + 1);
        var after = before.Insert(at, "新增内容");

        var inserted = TextDiff.Of(before, after).Where(s => s.Kind == DiffKind.Inserted).Sum(s => s.NewText.Length);

        // Joining trifles may take a few characters along, never more than the change itself is long.
        Assert.InRange(inserted, 4, 12);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Few different signs, so that much is alike; line feeds among them.</summary>
    private static Arbitrary<string> Texts => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => "村民会议决定公布，。；;、\n（一）"[random.Next(17)]));
    }).ToArbitrary();

    private static string Marked(string before, string after) => string.Concat(TextDiff.Of(before, after).Select(s => s.Kind switch
    {
        DiffKind.Deleted => $"[-{s.OldText}]",
        DiffKind.Inserted => $"[+{s.NewText}]",
        _ => s.NewText,
    }));
}
