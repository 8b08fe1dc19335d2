namespace LearnLaw.TestKit;

/// <summary>
/// A course and a bank on the invented 样例法 in which a check of contents finds nothing wrong, and the statute's two versions as files. The
/// hashes of the blind pass were worked out by hand from docs/content-format.md.
/// </summary>
public static class SampleContent
{
    public const string Course = "courses/sample/course.md";
    public const string Lesson = "courses/sample/01-publicity.md";
    public const string Questions = "questions/sample/publicity.yaml";
    public const string Record = "questions/sample/review.yaml";

    /// <summary>Where in the folder the statute files are.</summary>
    public const string Statutes = "statutes";

    /// <summary>A lesson of fitting length has some 1,200 characters; these add to it without saying anything.</summary>
    public static string Filler { get; } = string.Concat(Enumerable.Repeat("这一段只为凑足字数，", 130));

    /// <param name="folder">Where to write it.</param>
    /// <param name="file">A file to spoil; null for none.</param>
    /// <param name="from">Words of that file.</param>
    /// <param name="to">What they become.</param>
    public static void Write(ContentFolder folder, string? file = null, string? from = null, string? to = null)
    {
        foreach (var (path, text) in Files())
        {
            var isSpoilt = path == file && from is not null;
            if (isSpoilt && !text.Contains(from!, StringComparison.Ordinal)) throw new ArgumentException($"{path} has no {from}.", nameof(from));
            folder.Write(path, isSpoilt ? text.Replace(from!, to, StringComparison.Ordinal) : text);
        }
    }

    private static IEnumerable<(string Path, string Text)> Files() =>
    [
        (Course, """
            ---
            id: sample
            title: 样例法
            summary: 一课。
            audience: [all]
            laws: [样例法]
            quiz:
              pass: 60
              draw:
                - bank: sample
                  count: 4
            ---
            这门课讲《样例法》第一条为什么「为了公开村务」。

            """),
        (Lesson, $"""
            ---
            id: publicity
            title: 公开什么
            minutes: 6
            ---
            ## 公开的内容

            公开的内容「包括：（一）收支账目……（三）其他事项」，见《样例法》第二条
            第二款。

            - **谁可以看**：「村民可以查阅」，见《样例法》第二条之一。
            - 从[[2024年5月1日]]起，见《样例法》第四条。

            | 词 | 意思 |
            |---|---|
            | 村务 | 「公共事务」（《样例法》第三条） |

            {Filler}

            """),
        (Questions, """
            bank: sample
            bank_title: 样例法
            topic: 公开
            law: 样例法
            questions:
              - id: smp-001
                type: single
                stem: “公开的内容包括”之后，先写的是哪一项？
                options:
                  - 收支账目
                  - 家庭账目
                  - 私人信件
                  - 邻村账目
                key: A
                cite: [样例法/2/2/1]
                explanation: 《样例法》第二条第二款第一项写的是「收支账目」，其余三项不在其中。
                difficulty: easy
                audience: [all]
                kind: recall
              - id: smp-002
                type: multiple
                stem: 老王想看账目，哪些说法对？
                options:
                  - 他可以查阅
                  - 账目是公共事务
                  - 他要先交钱
                key: AB
                cite: [样例法/2-1, 样例法/3, 样例法/3/1]
                explanation: 条文说「村民可以查阅」，没有说要交钱。
                difficulty: medium
                audience: [village, leaders]
                kind: situation
              - id: smp-003
                type: truefalse
                stem: 村务公开早已有之。
                key: true
                cite: [样例法/序言/1]
                explanation: 序言写着「村务公开……由来已久」。
                difficulty: easy
                audience: [all]
                kind: recall
              - id: smp-004
                type: truefalse
                stem: 修订以前的样例法从2024年起施行。
                key: false
                cite: [样例法@2020-01-02/4]
                explanation: 修订以前写的是[[2020年2月1日]]。
                difficulty: hard
                audience: [all]
                kind: recall

            """),
        (Record, """
            bank: sample
            reviews:
              - id: smp-001
                date: 2026-11-20
                blind: A
                hash: ca881ff7d3103b2b
                agreed: true
                settled: ""
              - id: smp-002
                date: 2026-11-20
                blind: ABC
                hash: 240a7991ab72141d
                agreed: false
                settled: 丙原来写得含糊，已改。
              - id: smp-003
                date: 2026-11-20
                blind: true
                hash: "e95b37312a02c1ca"
                agreed: true
                settled: ""
              - id: smp-004
                date: 2026-11-20
                blind: false
                hash: 42a18774b4cf3517
                agreed: true
                settled: ""

            """),
        ($"{Statutes}/法/样例法.md", TestData.SampleStatute),
        ($"{Statutes}/法/样例法(2020-01-02).md", TestData.SampleStatuteOf2020),
        ($"{Statutes}/README.md", "# 说明\n\n这里放着法律文本。\n"),
    ];
}
