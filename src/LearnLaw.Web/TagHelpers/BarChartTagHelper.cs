using System.Globalization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>One bar: the words under it, its number, and the rows behind it if there are any.</summary>
public sealed record ChartBar(string Label, decimal Value, string? Href = null);

/// <summary>
/// <c>&lt;bar-chart bars="…" label="会前学法按月" heading="月" measure="次数" /&gt;</c>: bars from zero with their numbers, and below the same
/// figures as a table, because a chart alone tells nothing to those who do not see it.
/// </summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper(Texts texts) : TagHelper
{
    private const int Width = 400;
    private const int Height = 150;
    private const int Below = 24;
    private const int Above = 20;

    public IReadOnlyList<ChartBar> Bars { get; set; } = [];

    public string Label { get; set; } = "";

    /// <summary>Head of the table's first column.</summary>
    public string Heading { get; set; } = "";

    /// <summary>Head of the table's number column.</summary>
    public string Measure { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Bars.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Content.SetHtmlContent(Drawing());
        output.Content.AppendHtml(Table());
    }

    private TagBuilder Drawing()
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("chart");
        svg.Attributes["viewBox"] = $"0 0 {Width} {Height + Below}";
        svg.Attributes["role"] = "img";
        svg.Attributes["aria-label"] = texts["shell.chart-label", Label];
        svg.InnerHtml.AppendHtml($"<line class=\"chart__axis\" x1=\"0\" y1=\"{Height}\" x2=\"{Width}\" y2=\"{Height}\"></line>");
        var highest = Math.Max(1, Bars.Max(b => b.Value));
        var step = Width / (decimal)Bars.Count;
        for (var i = 0; i < Bars.Count; i++)
        {
            var bar = Bars[i];
            var height = Math.Max(0, bar.Value) / highest * (Height - Above);
            svg.InnerHtml.AppendHtml(Invariant(
                $"<rect class=\"chart__bar\" x=\"{i * step + step * .12m:0.#}\" y=\"{Height - height:0.#}\" width=\"{step * .76m:0.#}\" height=\"{height:0.#}\" rx=\"2\"></rect>"));
            svg.InnerHtml.AppendHtml(Text("chart__value", i * step + step / 2, Height - height - 6, Number(bar.Value)));
            svg.InnerHtml.AppendHtml(Text("chart__label", i * step + step / 2, Height + 18, bar.Label));
        }

        return svg;
    }

    private TagBuilder Table()
    {
        var details = new TagBuilder("details");
        details.AddCssClass("chart-table");
        details.InnerHtml.AppendHtml(Element("summary", texts["shell.chart-table"]));
        var table = new TagBuilder("table");
        table.AddCssClass("table");
        var head = new TagBuilder("tr");
        head.InnerHtml.AppendHtml(Cell("th", Heading, scope: "col"));
        head.InnerHtml.AppendHtml(Cell("th", Measure, scope: "col", css: "table__num"));
        var thead = new TagBuilder("thead");
        thead.InnerHtml.AppendHtml(head);
        var body = new TagBuilder("tbody");
        foreach (var bar in Bars)
        {
            var row = new TagBuilder("tr");
            row.InnerHtml.AppendHtml(Cell("th", bar.Label, scope: "row"));
            row.InnerHtml.AppendHtml(Cell("td", Number(bar.Value), css: "table__num", href: bar.Href));
            body.InnerHtml.AppendHtml(row);
        }

        table.InnerHtml.AppendHtml(thead);
        table.InnerHtml.AppendHtml(body);
        details.InnerHtml.AppendHtml(table);
        return details;
    }

    private static TagBuilder Cell(string name, string text, string? scope = null, string? css = null, string? href = null)
    {
        var cell = new TagBuilder(name);
        if (scope is not null) cell.Attributes["scope"] = scope;
        if (css is not null) cell.AddCssClass(css);
        if (href is null)
        {
            cell.InnerHtml.Append(text);
            return cell;
        }

        var link = Element("a", text);
        link.Attributes["href"] = href;
        cell.InnerHtml.AppendHtml(link);
        return cell;
    }

    private static TagBuilder Text(string css, decimal x, decimal y, string words)
    {
        var text = Element("text", words);
        text.AddCssClass(css);
        text.Attributes["x"] = Invariant($"{x:0.#}");
        text.Attributes["y"] = Invariant($"{y:0.#}");
        return text;
    }

    private static TagBuilder Element(string name, string text)
    {
        var element = new TagBuilder(name);
        element.InnerHtml.AppendHtml(new StringHtmlContent(text));
        return element;
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.CurrentCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
