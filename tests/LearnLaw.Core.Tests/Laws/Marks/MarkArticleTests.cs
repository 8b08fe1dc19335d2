using LearnLaw.Laws.Marks;
using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Marks;

public sealed class MarkArticleTests
{
    [Fact]
    public async Task Mark_BookmarkAndNote_AreOneRowOfThePerson()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var me = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        await core.Get<MarkArticle>().BookmarkAsync(me, "样例法", "2-1", on: true);
        await core.Get<MarkArticle>().BookmarkAsync(me, "样例法", "2-1", on: true);
        await core.Get<MarkArticle>().WriteNoteAsync(me, "样例法", "2-1", "  记得\r\n公开栏  ");

        var mark = await core.QueryAsync(db => db.ArticleMarks.SingleAsync());
        Assert.Equal((me.UserId, true, "记得\n公开栏"), (mark.UserId, mark.IsBookmarked, mark.Note));
    }

    [Fact]
    public async Task Mark_EmptiedAgain_LeavesNoRow()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var me = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        await core.Get<MarkArticle>().WriteNoteAsync(me, "样例法", "序言", "一句话");

        await core.Get<MarkArticle>().WriteNoteAsync(me, "样例法", "序言", " ");

        Assert.Equal(0, await core.QueryAsync(db => db.ArticleMarks.CountAsync()));
    }

    [Fact]
    public async Task Mark_TooLongOrNoSuchArticle_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var me = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<MarkArticle>().BookmarkAsync(me, "样例法", "99", on: true));
        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<MarkArticle>().WriteNoteAsync(me, "样例法", "1", new string('字', ArticleMark.MaxNoteLength + 1)));

        Assert.Equal("laws.note-too-long", refused.Key);
        Assert.Equal(0, await core.QueryAsync(db => db.ArticleMarks.CountAsync()));
    }

    [Fact]
    public async Task Export_OfPersonalData_HoldsOnesOwnNotesOnly()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var unit = await core.Data.CreateUnitAsync();
        var (me, other) = (await core.Data.CreateActorAsync(unit), await core.Data.CreateActorAsync(unit));
        await core.Get<MarkArticle>().WriteNoteAsync(me, "样例法", "1", "我的话");
        await core.Get<MarkArticle>().WriteNoteAsync(other, "样例法", "1", "别人的话");

        var copy = System.Text.Encoding.UTF8.GetString(await core.Get<ExportPersonalData>().RunAsync(me));

        Assert.Contains("我的话", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("别人的话", copy, StringComparison.Ordinal);
    }
}
