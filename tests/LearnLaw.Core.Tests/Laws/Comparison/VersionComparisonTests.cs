using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Laws;
using LearnLaw.Laws.Comparison;
using LearnLaw.Tests.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.Comparison;

public sealed class VersionComparisonTests
{
    private const string Archive = "会议记录、合同和票据应当归档，保管期限不少于十年。";
    private const string Meeting = "村民会议每年至少召开一次，由村民委员会召集。";
    private const string Accounts = "收支账目应当按月公布，接受全体村民监督。";

    [Fact]
    public void Of_EveryKindOfChange_IsToldApart()
    {
        var comparison = Compare(
            $"第一条 为了公开村务，制定本法。\n第二条 {Meeting}\n第三条 {Accounts}\n第四条 {Archive}\n第五条 违反本法的，给予警告。",
            $"第一条 为了公开村务，制定本法。\n第二条 {Meeting.Replace("一次", "两次", StringComparison.Ordinal)}\n第三条 村级工程实行招标。\n第四条 {Accounts}\n第五条 {Archive.Replace("十年", "二十年", StringComparison.Ordinal)}");

        Assert.Equal(
            ["Unchanged 1>1", "Changed 2>2", "Added >3", "Moved 3>4", "MovedAndChanged 4>5", "Deleted 5>"],
            Outline(comparison));
        Assert.All(Enum.GetValues<ChangeKind>(), kind => Assert.Equal(1, comparison.CountOf(kind)));
        Assert.False(comparison.IsSame);
    }

    [Fact]
    public void Of_InsertedArticle_LeavesItsNeighboursAlone() => Assert.Equal(
        ["Unchanged 1>1", "Added >1-1", "Unchanged 2>2"],
        Outline(Compare($"第一条 {Meeting}\n第二条 {Accounts}", $"第一条 {Meeting}\n第一条之一 {Archive}\n第二条 {Accounts}")));

    [Fact]
    public void Of_InsertedArticlesThatGetPlainNumbers_AreMoved() => Assert.Equal(
        ["Unchanged 1>1", "Moved 1-1>2", "Moved 2>3"],
        Outline(Compare($"第一条 {Meeting}\n第一条之一 {Archive}\n第二条 {Accounts}", $"第一条 {Meeting}\n第二条 {Archive}\n第三条 {Accounts}")));

    [Fact]
    public void Of_ArticlesThatChangedPlaces_AreBothMoved() => Assert.Equal(
        ["Moved 2>1", "Moved 1>2"],
        Outline(Compare($"第一条 {Meeting}\n第二条 {Accounts}", $"第一条 {Accounts}\n第二条 {Meeting}")));

    [Fact]
    public void Of_SameNumberAboutSomethingElse_IsDeletedAndAdded() => Assert.Equal(
        ["Added >1", "Deleted 1>"],
        Outline(Compare($"第一条 {Meeting}", $"第一条 {Archive}")).Order());

    [Fact]
    public void Of_NumberKeptWithLittleLeft_BeatsAnotherNumberWithLittleMore()
    {
        var after = $"第一条 {Meeting.Replace("每年至少召开一次", "召开", StringComparison.Ordinal)}";

        Assert.Equal(["Changed 1>1", "Deleted 2>"], Outline(Compare($"第一条 {Meeting}\n第二条 村民会议由村民代表召集，每年召开。", after)));
    }

    [Fact]
    public void Of_LittleLeftBetweenNeighboursThatStayed_IsStillRecognised() => Assert.Equal(
        ["Added >1", "Moved 1>2", "MovedAndChanged 2>3"],
        Outline(Compare($"第一条 {Meeting}\n第二条 本法自1999年10月1日起施行。原村务公开暂行规定同时废止。", $"第一条 {Archive}\n第二条 {Meeting}\n第三条 本法自2024年1月1日起施行。")));

    [Fact]
    public void Of_PunctuationOfAnotherWidth_IsUnchanged() =>
        Assert.True(Compare("第一条 甲；乙。", "第一条 甲;乙。").IsSame);

    [Fact]
    public void Of_HeadingsAndPreface_AreComparedButNotCounted()
    {
        var comparison = Compare(
            "## 序言\n\n村务公开由来已久。\n\n## 第一章 总则\n\n第一条 甲甲甲。\n\n## 第二章 监督\n\n第二条 乙乙乙。",
            "## 序言\n\n村务公开由来已久了。\n\n## 第一章 总则\n\n第一条 甲甲甲。\n\n## 第二章 公开\n\n第二条 丙丙丙。\n\n## 第三章 监督\n\n第三条 乙乙乙。");

        Assert.Equal(
            ["Unchanged 序言", "Changed ", "Unchanged 总则", "Added 公开", "Moved 监督"],
            comparison.Changes.Where(c => !c.IsArticle).Select(c => $"{c.Kind} {(c.PieceKind == PieceKind.Heading ? c.After!.Text : "")}"));
        Assert.Equal(3, comparison.OtherChanges);
        Assert.Equal(1, comparison.CountOf(ChangeKind.Moved));
    }

    [Fact]
    public void Of_ArticlesOfAnAnnex_AreComparedWithinIt()
    {
        const string Annex = "\n\n## 附件一\n\n第一条 附件的话。";

        var comparison = Compare($"第一条 {Meeting}{Annex}", $"第一条 {Meeting}{Annex.Replace("附件的话", "附件里的话", StringComparison.Ordinal)}");

        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Changed], comparison.Changes.Where(c => c.IsArticle).Select(c => c.Kind));
    }

    [Fact]
    public void Of_AnyTwoStatutes_HoldsEveryPieceOfBothOnceAndInOrder() => Prop.ForAll(StatuteTrees.Any, StatuteTrees.Any, (one, other) =>
    {
        var (before, after) = (ComparedPiece.From(LawNodeRows.From(one, Guid.Empty)), ComparedPiece.From(LawNodeRows.From(other, Guid.Empty)));

        var comparison = VersionComparison.Of(before, after);

        Assert.Equal(after, comparison.Changes.Select(c => c.After).OfType<ComparedPiece>());
        Assert.Equal(before.OrderBy(p => p.GetHashCode()), comparison.Changes.Select(c => c.Before).OfType<ComparedPiece>().OrderBy(p => p.GetHashCode()));
        Assert.All(comparison.Changes, change =>
        {
            Assert.Equal(change.Before?.Text ?? "", string.Concat(change.Segments.Select(s => s.OldText)));
            Assert.Equal(change.After?.Text ?? "", string.Concat(change.Segments.Select(s => s.NewText)));
            Assert.Equal(change.Kind is ChangeKind.Unchanged or ChangeKind.Moved, change.Segments.All(s => s.Kind == DiffKind.Equal));
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Of_AnyStatuteAndItself_IsTheSame() => Prop.ForAll(StatuteTrees.Any, tree =>
    {
        var nodes = LawNodeRows.From(tree, Guid.Empty);
        Assert.True(VersionComparison.Of(nodes, nodes).IsSame);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static VersionComparison Compare(string before, string after) => VersionComparison.Of(Nodes(before), Nodes(after));

    private static List<LawNode> Nodes(string body) => LawNodeRows.From(Samples.Markdown(Samples.Head + body).Nodes, Guid.Empty);

    private static IEnumerable<string> Outline(VersionComparison comparison) =>
        comparison.Changes.Where(c => c.IsArticle).Select(c => $"{c.Kind} {c.Before?.Key}>{c.After?.Key}");
}
