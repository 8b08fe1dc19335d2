using LearnLaw.Data;
using LearnLaw.Laws.Marks;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Demo;

/// <summary>The year's study lists, one for leading cadres and one for the villages, half of it ticked by now.</summary>
public sealed class StudyListChapter(
    LearnLawDbContext db, WriteStudyList writeStudyList, AddStudyItems addStudyItems, PublishStudyList publishStudyList, MarkStudied markStudied, MarkArticle markArticle) : IDemoChapter
{
    private const string ForLeaders = """
        一、宪法及宪法相关法
        宪法
        村民委员会组织法（选学）
        二、行政法律
        行政处罚法
        行政许可法
        行政强制法
        行政复议法
        《公务员法》第五十九条
        三、民法典
        《民法典》第一条至第十二条
        四、监察与政务处分
        监察法
        公职人员政务处分法
        """;

    private const string ForVillages = """
        宪法
        村民委员会组织法
        农村土地承包法
        人民调解法
        《民法典》第二百八十八条至第二百九十六条
        未成年人保护法（选学）
        反家庭暴力法（选学）
        """;

    public async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var year = world.LastDay.Year;
        var first = new DateOnly(year, 1, 15);
        if (first > world.LastDay) return;
        world.GoTo(first, 10);
        StudyList[] lists =
        [
            await PublishAsync(world, new StudyListFacts(year, $"{year}年领导干部应知应会清单", "", [AudienceGroup.Leaders], []), ForLeaders, ct),
            await PublishAsync(world, new StudyListFacts(year, $"{year}年村干部应知应会清单", "", [], [OrgUnitKind.Village]), ForVillages, ct),
        ];
        world.GoTo(world.LastDay, 20);
        foreach (var person in world.People)
        {
            foreach (var item in lists.Where(l => l.IsFor(person.Group, person.Unit.Kind)).SelectMany(l => l.Items).Where(_ => world.Random.NextDouble() < 0.6))
                await markStudied.RunAsync(new Actor(person.Id, person.Name, []), item.Id, studied: true, ct);
        }

        if (await db.Statutes.AnyAsync(s => s.Slug == "宪法", ct)) await MarkAsync(new Actor(world.People[^1].Id, world.People[^1].Name, []), ct);
    }

    private async Task MarkAsync(Actor reader, CancellationToken ct)
    {
        await markArticle.BookmarkAsync(reader, "宪法", "33", on: true, ct);
        await markArticle.WriteNoteAsync(reader, "宪法", "111", "换届前再读一遍：村民委员会是自治组织。", ct);
    }

    private async Task<StudyList> PublishAsync(DemoWorld world, StudyListFacts facts, string lines, CancellationToken ct)
    {
        var list = await writeStudyList.RunAsync(world.Administrator, null, world.Township.Id, facts, ct);
        await addStudyItems.RunAsync(world.Administrator, list.Id, lines, ct);
        await publishStudyList.RunAsync(world.Administrator, list.Id, publish: true, ct);
        return list;
    }
}
