using LearnLaw.People;

namespace LearnLaw.Demo;

/// <summary>A unit of the sample township and the titles of its people.</summary>
public sealed record DemoUnit(string Name, OrgUnitKind Kind, AudienceGroup Group, params IReadOnlyList<string> Titles);

/// <summary>西大沟镇 as the demonstration tells it: a government seat, its offices and 13 villages. Every person is invented.</summary>
public static class DemoPlan
{
    public const string TownshipName = "西大沟镇";

    public const string LeadersUnit = "镇领导班子";

    private static readonly string[] Leaders =
    [
        "党委书记", "镇长", "人大主席", "党委副书记、政法委员", "纪委书记", "组织委员", "宣传委员", "武装部部长", "副镇长", "副镇长", "副镇长",
    ];

    public static readonly DemoUnit[] Offices =
    [
        new("党政综合办公室", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "副主任", "科员", "科员", "科员", "科员"),
        new("党建工作办公室", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "科员", "科员", "科员"),
        new("经济发展办公室", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "科员", "科员", "科员"),
        new("社会事务办公室", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "科员", "科员", "科员", "科员"),
        new("综合执法办公室", OrgUnitKind.Office, AudienceGroup.Enforcement, "主任", "执法人员", "执法人员", "执法人员"),
        new("平安法治办公室", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "科员", "科员"),
        new("司法所", OrgUnitKind.Office, AudienceGroup.Staff, "所长", "司法助理员", "科员"),
        new("财政所", OrgUnitKind.Office, AudienceGroup.Staff, "所长", "科员", "科员"),
        new("农业农村服务中心", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "技术员", "技术员", "技术员", "技术员", "科员"),
        new("便民服务中心", OrgUnitKind.Office, AudienceGroup.Staff, "主任", "窗口人员", "窗口人员", "窗口人员"),
    ];

    public static readonly string[] Villages =
    [
        "红柳村", "白杨村", "大泉村", "团结村", "新渠村", "沙枣村", "上河村", "下河村", "牧场村", "东梁村", "西梁村", "马莲村", "石桥村",
    ];

    public static readonly string[] VillageTitles = ["党支部书记、村委会主任", "党支部副书记", "村委会副主任", "村委会委员", "文书"];

    public static IEnumerable<DemoUnit> Units => Offices.Prepend(new DemoUnit(LeadersUnit, OrgUnitKind.Office, AudienceGroup.Leaders, Leaders)).Concat(
        Villages.Select(v => new DemoUnit(v, OrgUnitKind.Village, AudienceGroup.Village, VillageTitles)));
}
