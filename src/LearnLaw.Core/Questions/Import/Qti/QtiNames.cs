using System.Xml.Linq;

namespace LearnLaw.Questions.Import.Qti;

/// <summary>
/// QTI 2 writes choiceInteraction and responseIdentifier, QTI 3 qti-choice-interaction and response-identifier. Both are read by one
/// name: lower case, without prefix and hyphens.
/// </summary>
internal static class QtiNames
{
    public static string Name(this XElement element) => Plain(element.Name.LocalName);

    public static string Value(this XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(a => Plain(a.Name.LocalName) == attribute)?.Value.Trim() ?? "";

    public static IEnumerable<XElement> All(this XElement element, string name) => element.Descendants().Where(e => e.Name() == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(e => e.Name() == name);

    private static string Plain(string name)
    {
        var plain = name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.StartsWith("qti", StringComparison.Ordinal) ? plain[3..] : plain;
    }
}
