using System.Xml;
using System.Xml.Linq;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import;

/// <summary>XML from strangers: no document types (XXE, billion laughs), bounded depth, nothing fetched.</summary>
internal static class SafeXml
{
    private const int MaxDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4L * QuestionUpload.MaxBytes, MaxCharactersFromEntities = 0, CloseInput = true,
    };

    /// <exception cref="RuleException">It is no sound XML; the line is named.</exception>
    public static XDocument Load(Stream content, string name)
    {
        try
        {
            // Read twice: the tree is built by recursion, so its depth is looked at first.
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            copy.Position = 0;
            using (var depth = XmlReader.Create(new MemoryStream(copy.ToArray()), Settings))
            {
                while (depth.Read())
                    if (depth.Depth > MaxDepth) throw new RuleException("questions.import-xml-deep", name, Line(depth)) { Field = "Files" };
            }

            using var reader = XmlReader.Create(copy, Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException broken)
        {
            throw new RuleException(broken.Message.Contains("DTD", StringComparison.Ordinal) ? "questions.import-xml-dtd" : "questions.import-xml-broken", name, broken.LineNumber) { Field = "Files" };
        }
    }

    public static int LineOf(XObject node) => node is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : 0;

    private static int Line(XmlReader reader) => reader is IXmlLineInfo line ? line.LineNumber : 0;
}
