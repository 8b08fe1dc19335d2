namespace LearnLaw.Demo;

/// <summary>Invented names with the account each gives, always in the same order, none twice.</summary>
public static class DemoNames
{
    private static readonly (string Han, string Latin)[] Surnames =
    [
        ("王", "wang"), ("李", "li"), ("张", "zhang"), ("刘", "liu"), ("陈", "chen"), ("杨", "yang"), ("赵", "zhao"), ("马", "ma"),
        ("周", "zhou"), ("吴", "wu"), ("徐", "xu"), ("孙", "sun"), ("胡", "hu"), ("朱", "zhu"), ("高", "gao"), ("林", "lin"), ("何", "he"),
    ];

    private static readonly (string Han, string Latin)[] GivenNames =
    [
        ("建国", "jianguo"), ("秀英", "xiuying"), ("志强", "zhiqiang"), ("丽华", "lihua"), ("永明", "yongming"), ("海燕", "haiyan"),
        ("文斌", "wenbin"), ("玉兰", "yulan"), ("立新", "lixin"), ("晓梅", "xiaomei"), ("春生", "chunsheng"), ("慧敏", "huimin"),
        ("国庆", "guoqing"), ("雪莲", "xuelian"), ("长河", "changhe"), ("思远", "siyuan"), ("桂芳", "guifang"), ("天山", "tianshan"),
        ("小军", "xiaojun"),
    ];

    /// <summary>Two coprime lists walked together: every pair comes once before any comes again (17 × 19 = 323 people).</summary>
    public static IEnumerable<(string Name, string Account)> All()
    {
        for (var i = 0; i < Surnames.Length * GivenNames.Length; i++)
        {
            var (surname, given) = (Surnames[i % Surnames.Length], GivenNames[i % GivenNames.Length]);
            yield return (surname.Han + given.Han, surname.Latin + given.Latin);
        }
    }
}
