namespace LearnLaw.People.Roster;

/// <summary>The columns a roster may have.</summary>
public enum RosterColumn
{
    Name,
    Account,
    Unit,
    Title,
    Phone,
    JobNumber,
    Email,
    Password,
}

/// <summary>Finds the row of headings, however other platforms spell them.</summary>
public static class RosterHeadings
{
    /// <summary>Headings stand in one of the first rows: titles and instructions may come before.</summary>
    public const int SearchedRows = 10;

    private static readonly Dictionary<string, RosterColumn> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["姓名"] = RosterColumn.Name, ["学员姓名"] = RosterColumn.Name, ["用户姓名"] = RosterColumn.Name, ["真实姓名"] = RosterColumn.Name,
        ["名称"] = RosterColumn.Name, ["昵称"] = RosterColumn.Name, ["用户昵称"] = RosterColumn.Name, ["name"] = RosterColumn.Name,
        ["账号"] = RosterColumn.Account, ["帐号"] = RosterColumn.Account, ["用户名"] = RosterColumn.Account, ["登录名"] = RosterColumn.Account,
        ["登录账号"] = RosterColumn.Account, ["登录名称"] = RosterColumn.Account, ["account"] = RosterColumn.Account, ["username"] = RosterColumn.Account,
        ["单位"] = RosterColumn.Unit, ["部门"] = RosterColumn.Unit, ["所属部门"] = RosterColumn.Unit, ["所在单位"] = RosterColumn.Unit,
        ["组织"] = RosterColumn.Unit, ["组织机构"] = RosterColumn.Unit, ["所属单位"] = RosterColumn.Unit, ["部门名称"] = RosterColumn.Unit, ["unit"] = RosterColumn.Unit, ["department"] = RosterColumn.Unit,
        ["职务"] = RosterColumn.Title, ["岗位"] = RosterColumn.Title, ["职位"] = RosterColumn.Title, ["title"] = RosterColumn.Title,
        ["手机"] = RosterColumn.Phone, ["手机号"] = RosterColumn.Phone, ["电话"] = RosterColumn.Phone, ["联系电话"] = RosterColumn.Phone,
        ["手机号码"] = RosterColumn.Phone, ["phone"] = RosterColumn.Phone,
        ["工号"] = RosterColumn.JobNumber, ["编号"] = RosterColumn.JobNumber, ["学号"] = RosterColumn.JobNumber, ["job number"] = RosterColumn.JobNumber,
        ["邮箱"] = RosterColumn.Email, ["电子邮箱"] = RosterColumn.Email, ["登录邮箱"] = RosterColumn.Email, ["学员邮箱"] = RosterColumn.Email, ["email"] = RosterColumn.Email,
        ["密码"] = RosterColumn.Password, ["登录密码"] = RosterColumn.Password, ["初始密码"] = RosterColumn.Password, ["password"] = RosterColumn.Password,
    };

    /// <returns>The heading row's index and which cell is which column; null if no row names people.</returns>
    public static (int Row, IReadOnlyDictionary<RosterColumn, int> Columns)? Find(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, SearchedRows); i++)
        {
            var columns = new Dictionary<RosterColumn, int>();
            for (var c = 0; c < rows[i].Count; c++)
                if (ColumnOf(rows[i][c]) is { } column) columns.TryAdd(column, c);
            NameBesideSignInName(rows[i], columns);
            if (columns.Count >= 2 && (columns.ContainsKey(RosterColumn.Name) || columns.ContainsKey(RosterColumn.Account))) return (i, columns);
        }

        return null;
    }

    /// <summary>Where 登录名 is the account and no other column names people, 用户名 is the person's name.</summary>
    private static void NameBesideSignInName(IReadOnlyList<string> row, Dictionary<RosterColumn, int> columns)
    {
        if (columns.ContainsKey(RosterColumn.Name)) return;
        var cells = row.Select(Bare).ToList();
        var (name, signIn) = (cells.IndexOf("用户名"), cells.IndexOf("登录名"));
        if (name < 0 || signIn < 0) return;
        columns[RosterColumn.Name] = name;
        columns[RosterColumn.Account] = signIn;
    }

    private static RosterColumn? ColumnOf(string heading) => Spellings.TryGetValue(Bare(heading), out var column) ? column : null;

    /// <summary>Marks for "needed" and explanations in brackets are no part of a heading: "姓名*", "部门（多级用-隔开）".</summary>
    private static string Bare(string heading)
    {
        var bare = heading.Trim().TrimStart('*', '＊').TrimEnd('*', '＊');
        var bracket = bare.IndexOfAny(['（', '(', '\n', ':', '：']);
        if (bracket > 0) bare = bare[..bracket];
        return bare.Trim();
    }
}
