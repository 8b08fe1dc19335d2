using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LearnLaw.Courses.Text;

/// <summary>[[十八周岁]] marks a figure of the law for the checker of contents; readers see the figure alone.</summary>
internal sealed class FigureParser : InlineParser
{
    public FigureParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = slice.AsSpan()[2..];
        var length = text.IndexOf("]]", StringComparison.Ordinal);
        if (length <= 0 || text[..length].IndexOfAny('[', ']', '\n') >= 0) return false;
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start + 2, slice.Start + 1 + length));
        slice.Start += length + 4;
        return true;
    }
}
