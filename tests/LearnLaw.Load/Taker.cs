using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LearnLaw.Load;

/// <summary>A person at a browser: cookies, the token of the forms, one connection. Signs in and sits exams by the pages, and saves by what the script posts to.</summary>
internal sealed partial class Taker(IPEndPoint server, string account, string password, int number) : IDisposable
{
    private const string Browser = "User-Agent: Mozilla/5.0 (LearnLaw load)\r\nAccept: */*\r\nAccept-Encoding: identity\r\nAccept-Language: zh-CN,zh;q=0.9\r\n";

    private readonly WireConnection connection = new(server);
    private readonly Dictionary<string, string> cookies = [];
    private string token = "";
    private byte[] request = new byte[2048];
    private byte[] saveHead = [];
    private byte[] saveBody = [];

    public Guid AttemptId { get; private set; }

    public string Account => account;

    public async Task SignInAsync()
    {
        await GetAsync("/Account/SignIn");
        var reply = await PostAsync("/Account/SignIn", $"Input.Account={account}&Input.Password={Uri.EscapeDataString(password)}");
        if (reply.Status != 302) throw new InvalidOperationException($"{account} could not sign in: {reply.Status}");
    }

    public async Task OpenStartAsync(Guid examId) => Expect(200, await GetAsync($"/Exams/Start/{examId}"), "start page");

    /// <summary>Presses start; the page must be open.</summary>
    public async Task StartAsync(Guid examId)
    {
        var reply = await PostAsync($"/Exams/Start/{examId}", "");
        Expect(302, reply, "start");
        AttemptId = Guid.Parse(reply.Header("Location").Single().Split('/')[^2]);
        PrepareSaves();
    }

    public async Task<string> OpenQuestionAsync(int question)
    {
        var page = await GetAsync($"/Exams/Take/{AttemptId}/{question}");
        Expect(200, page, "question");
        return page.Text;
    }

    /// <summary>Sends an answer as the script does.</summary>
    /// <returns>The status.</returns>
    public async ValueTask<int> SaveAsync(int question, char mark)
    {
        var length = Compose(question, mark);
        return (await connection.SendAsync(request.AsMemory(0, length))).Status;
    }

    public async Task HandInAsync() => Expect(302, await PostAsync($"/Exams/HandIn/{AttemptId}", ""), "hand in");

    public async Task<string> ResultAsync()
    {
        var page = await GetAsync($"/Exams/Result/{AttemptId}");
        Expect(200, page, "result");
        return page.Text;
    }

    public async Task<WireReply> GetAsync(string path)
    {
        var reply = await SendAsync($"GET {path} HTTP/1.1\r\n{Common()}\r\n");
        Remember(reply);
        if (reply.Status == 200 && Token().Match(reply.Text) is { Success: true } found) token = WebUtility.HtmlDecode(found.Groups[1].Value);
        return reply;
    }

    /// <summary>The same page again and again, without looking into it.</summary>
    public async ValueTask<int> GetReadyAsync(ReadOnlyMemory<byte> ready) => (await connection.SendAsync(ready)).Status;

    public byte[] ReadyGet(string path) => Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\n{Common()}\r\n");

    public void Dispose() => connection.Dispose();

    private async Task<WireReply> PostAsync(string path, string form)
    {
        var body = $"{form}&__RequestVerificationToken={Uri.EscapeDataString(token)}";
        var reply = await SendAsync(
            $"POST {path} HTTP/1.1\r\n{Common()}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
        Remember(reply);
        return reply;
    }

    private ValueTask<WireReply> SendAsync(string text) => connection.SendAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Every taker comes from an address of its own, as in a county: the limit of sign-ins is by address.</summary>
    private string Common() =>
        $"Host: {server}\r\n{Browser}X-Forwarded-For: 10.{number / 62500 % 250}.{number / 250 % 250}.{number % 250 + 1}\r\n"
        + (cookies.Count == 0 ? "" : $"Cookie: {string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"))}\r\n");

    private void Remember(WireReply reply)
    {
        foreach (var set in reply.Header("Set-Cookie"))
        {
            var pair = set.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
    }

    private void PrepareSaves()
    {
        saveBody = Encoding.UTF8.GetBytes($"&__RequestVerificationToken={Uri.EscapeDataString(token)}");
        saveHead = Encoding.UTF8.GetBytes(
            $" HTTP/1.1\r\n{Common()}Content-Type: application/x-www-form-urlencoded;charset=UTF-8\r\nContent-Length: {"Marks=A".Length + saveBody.Length}\r\n\r\n");
    }

    private int Compose(int question, char mark)
    {
        var needed = 64 + AttemptId.ToString().Length + saveHead.Length + saveBody.Length;
        if (request.Length < needed) request = new byte[needed];
        var at = Put(0, "POST /Exams/Answer/"u8);
        AttemptId.TryFormat(request.AsSpan(at), out var id);
        at = Put(at + id, "/"u8);
        question.TryFormat(request.AsSpan(at), out var digits, default, null);
        at = Put(at + digits, saveHead);
        at = Put(at, "Marks="u8);
        request[at++] = (byte)mark;
        return Put(at, saveBody);
    }

    private int Put(int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(request.AsSpan(at));
        return at + bytes.Length;
    }

    private static void Expect(int status, WireReply reply, string what)
    {
        if (reply.Status != status) throw new InvalidOperationException($"{what}: {reply.Status}");
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
