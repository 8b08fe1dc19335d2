using LearnLaw.Laws.Citations;
using LearnLaw.Laws;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Courses.Text;

public sealed class LoadedStatutesTests
{
    [Fact]
    public async Task Read_Again_GivesTheSameSetUntilTheLibraryChanges()
    {
        await using var core = await CoreFixture.CreateAsync();
        await AddAsync(core, "中华人民共和国宪法");
        var loaded = core.Get<LoadedStatutes>();

        var first = await loaded.ReadAsync();
        core.Time.Advance(TimeSpan.FromMinutes(1));
        var later = await loaded.ReadAsync();

        Assert.Equal(["宪法"], first);
        Assert.Same(first, later);
    }

    [Fact]
    public async Task Read_StatuteAdded_IsSeenWithinHalfAMinute()
    {
        await using var core = await CoreFixture.CreateAsync();
        var loaded = core.Get<LoadedStatutes>();
        Assert.Empty(await loaded.ReadAsync());

        await AddAsync(core, "中华人民共和国民法典");
        core.Time.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(["民法典"], await loaded.ReadAsync());
    }

    private static async Task AddAsync(CoreFixture core, string title)
    {
        core.Db.Add(new Statute(title, Enum.GetValues<StatuteCategory>()[0]));
        await core.Db.SaveChangesAsync();
    }
}
