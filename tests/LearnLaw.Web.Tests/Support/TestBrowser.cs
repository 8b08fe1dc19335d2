using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace LearnLaw.Web.Tests.Support;

/// <summary>
/// A person's browser without script: keeps cookies, follows redirects on request, and submits the forms it was shown, so that
/// anti-forgery fields and hidden values travel as they would.
/// </summary>
public sealed class TestBrowser(TestServer server)
{
    private static readonly Uri Site = new("http://localhost");

    private readonly CookieContainer cookies = new();
    private readonly HttpClient client = server.CreateClient();

    public Task<TestPage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), follow: true);

    public Task<TestPage> GetWithoutRedirectAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), follow: false);

    /// <summary>Submits a form of the page with its own values, some of them changed or added.</summary>
    /// <param name="page">The page that shows the form.</param>
    /// <param name="fields">Values typed by the person. A null removes a field.</param>
    /// <param name="form">CSS selector; the form in main with the most fields when omitted.</param>
    /// <param name="action">Where a button of the form sends it (formaction); the form's own address when omitted.</param>
    public Task<TestPage> SubmitAsync(TestPage page, Dictionary<string, string?> fields, string? form = null, bool follow = true, string? action = null)
    {
        var element = page.Form(form);
        var values = FormValues.Of(element, fields);
        return SendAsync(
            new HttpRequestMessage(HttpMethod.Post, action is not null ? action : element.Action is { Length: > 0 } ? PathOf(element, page) : page.Path)
            {
                Content = new FormUrlEncodedContent(values),
            },
            follow);
    }

    /// <summary>Submits a form with a file chosen in one of its fields.</summary>
    public Task<TestPage> UploadAsync(
        TestPage page, string field, string fileName, byte[] content, Dictionary<string, string?>? fields = null, string? form = null)
    {
        var element = page.Form(form);
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in FormValues.Of(element, fields ?? [])) body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(content), field, fileName);
        return SendAsync(
            new HttpRequestMessage(HttpMethod.Post, element.Action is { Length: > 0 } ? PathOf(element, page) : page.Path) { Content = body },
            follow: true);
    }

    /// <summary>Posts whatever one likes, as an attacker would; the anti-forgery token of the page goes along.</summary>
    public Task<TestPage> PostAsync(string path, TestPage tokenFrom, Dictionary<string, string?> fields)
    {
        var token = tokenFrom.Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]");
        var values = fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value!));
        if (token is not null) values = values.Append(KeyValuePair.Create(token.Name!, token.Value));
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(values) }, follow: false);
    }

    /// <summary>Presses a button that posts to another handler of the page, and follows where it leads.</summary>
    public Task<TestPage> PostFollowingAsync(string path, TestPage tokenFrom)
    {
        var token = tokenFrom.Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!;
        return SendAsync(
            new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create(token.Name!, token.Value)]) },
            follow: true);
    }

    public async Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request)
    {
        var target = new Uri(Site, request.RequestUri!);
        request.RequestUri = target;
        var header = cookies.GetCookieHeader(target);
        if (header.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", header);
        var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set) cookies.SetCookies(target, cookie);
        return response;
    }

    private async Task<TestPage> SendAsync(HttpRequestMessage request, bool follow)
    {
        var path = request.RequestUri!.OriginalString;
        var response = await SendRawAsync(request);
        for (var hop = 0; follow && hop < 10 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther; hop++)
        {
            path = response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.PathAndQuery : response.Headers.Location.OriginalString;
            response = await SendRawAsync(new HttpRequestMessage(HttpMethod.Get, path));
            if (!follow) break;
        }

        var body = await response.Content.ReadAsByteArrayAsync();
        var isText = response.Content.Headers.ContentType?.MediaType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal));
        var text = isText ? System.Text.Encoding.UTF8.GetString(body) : "";
        return new TestPage(path, response, body, new HtmlParser().ParseDocument(text), text);
    }

    private static string PathOf(IHtmlFormElement form, TestPage page)
    {
        var action = form.GetAttribute("action");
        return string.IsNullOrEmpty(action) ? page.Path : action;
    }
}
