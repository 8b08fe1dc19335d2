using LearnLaw.People;

namespace LearnLaw.Files.Content;

/// <summary>Whom a course or a question is for, as its file says it: all, or some of the groups.</summary>
public static class ContentAudience
{
    private const string Everybody = "all";

    private static readonly Dictionary<string, AudienceGroup> Groups =
        Enum.GetValues<AudienceGroup>().ToDictionary(g => g.ToString().ToLowerInvariant());

    /// <returns>The groups in their order; none for everybody.</returns>
    public static IReadOnlyList<AudienceGroup> Read(ContentMap map, string key = "audience")
    {
        var groups = new List<AudienceGroup>();
        foreach (var word in map.Texts(key).Where(w => w != Everybody))
        {
            if (Groups.TryGetValue(word, out var group)) groups.Add(group);
            else map.Refuse("content.word-unknown", key, key, word, string.Join(", ", Groups.Keys.Append(Everybody)));
        }

        return [.. groups.Distinct().Order()];
    }
}
