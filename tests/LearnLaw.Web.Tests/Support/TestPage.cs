using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LearnLaw.Web.Tests.Support;

/// <summary>What came back, parsed.</summary>
public sealed record TestPage(string Path, HttpResponseMessage Response, byte[] Body, IHtmlDocument Document, string Text)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>The words of the main part, white space folded.</summary>
    public string MainText => Fold((Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "");

    public string Title => Fold(Document.QuerySelector("h1")?.TextContent ?? "");

    public IHtmlFormElement Form(string? selector) => selector is null
        ? (Document.QuerySelector("main") ?? Document.Body!).QuerySelectorAll<IHtmlFormElement>("form").OrderByDescending(f => f.Elements.Length).FirstOrDefault()
            ?? throw new InvalidOperationException($"{Path} shows no form (status {(int)Status}): {MainText}")
        : (Document.QuerySelector("main")?.QuerySelector(selector) ?? Document.QuerySelector(selector)) as IHtmlFormElement // the bar has forms of its own
            ?? throw new InvalidOperationException($"{Path} shows no form {selector} (status {(int)Status}): {MainText}");

    public IElement One(string selector) => Document.QuerySelector(selector)
        ?? throw new InvalidOperationException($"{Path} has no {selector} (status {(int)Status}): {MainText}");

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
