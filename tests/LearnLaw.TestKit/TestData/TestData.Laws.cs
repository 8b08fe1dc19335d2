using System.Text;
using LearnLaw.Laws;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>An invented statute: two chapters, five articles, one inserted; article 2 has two 款, three 项 and two 目.</summary>
    public const string SampleStatute = """
        # 中华人民共和国样例法

        2020年1月2日 第九届全国人民代表大会常务委员会第三次会议通过

        2024年3月4日 第十届全国人民代表大会常务委员会第九次会议修订

        <!-- INFO END -->

        ## 序言

        村务公开由来已久。

        ## 第一章 总则

        第一条 为了公开村务，制定本法。

        第二条 村务公开应当及时，并遵守《中华人民共和国宪法》第二条。

        公开的内容包括：

        （一）收支账目；

        （二）下列事项：

        1.会议决议；

        2.工程合同；

        （三）其他事项。

        第二条之一 村民可以查阅。

        ## 第二章 附则

        第三条 本法所称村务，是指公共事务。

        第四条 本法自2024年5月1日起施行。
        """;

    /// <summary>The same statute before it was revised: one article less, in force from 2020-02-01.</summary>
    public static string SampleStatuteOf2020 => SampleStatute
        .Replace("2024年3月4日 第十届全国人民代表大会常务委员会第九次会议修订\n\n", "", StringComparison.Ordinal)
        .Replace("第二条之一 村民可以查阅。\n\n", "", StringComparison.Ordinal)
        .Replace("2024年5月1日", "2020年2月1日", StringComparison.Ordinal);

    public static StatuteText ReadStatute(string text, string fileName = "样例法.md")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(bytes);
        return new StatuteText(new StatuteParser().Parse(stream, fileName), [new StatuteFile(fileName, bytes)]);
    }

    /// <summary>Stores a statute as the command line would.</summary>
    public async Task<StatuteVersion> CreateStatuteAsync(string text = SampleStatute, Func<StatuteFacts, StatuteFacts>? correct = null)
    {
        var read = ReadStatute(text);
        var facts = StatuteFacts.ProposedBy(read.Text)!;
        var id = await services.GetRequiredService<StoreStatute>().RunAsync(Actor.System, read, correct?.Invoke(facts) ?? facts);
        Db.ChangeTracker.Clear();
        return await Db.StatuteVersions.AsNoTracking().SingleAsync(v => v.Id == id);
    }

    /// <summary>A file as a form would hand it over.</summary>
    public static IncomingFile Incoming(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    public static IncomingFile Incoming(string name, string content) => Incoming(name, Encoding.UTF8.GetBytes(content));
}
