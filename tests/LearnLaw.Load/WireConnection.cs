using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace LearnLaw.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends ready bytes and reads one reply, and does nothing else: the generator shares the machine
/// with what it measures.
/// </summary>
internal sealed class WireConnection(IPEndPoint server) : IDisposable
{
    private Socket? socket;
    private byte[] buffer = new byte[4096];
    private byte[] body = [];

    public async ValueTask<WireReply> SendAsync(ReadOnlyMemory<byte> request)
    {
        if (socket is null)
        {
            socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(server);
        }

        try
        {
            while (request.Length > 0) request = request[await socket.SendAsync(request)..];
            return await ReadAsync();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        socket?.Dispose();
        socket = null;
    }

    private async ValueTask<WireReply> ReadAsync()
    {
        var filled = 0;
        int headEnd;
        while ((headEnd = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0) filled += await FillAsync(filled);
        var start = headEnd + 4;
        if (LengthOf(buffer.AsSpan(0, start)) is { } length)
        {
            while (filled < start + length) filled += await FillAsync(filled);
            return new WireReply(StatusOf(buffer), buffer.AsMemory(0, start), buffer.AsMemory(start, length));
        }

        var written = 0;
        var at = start;
        while (true)
        {
            int line;
            while ((line = buffer.AsSpan(at, filled - at).IndexOf("\r\n"u8)) < 0) filled += await FillAsync(filled);
            if (!Utf8Parser.TryParse(buffer.AsSpan(at, line), out int size, out _, 'x')) throw new InvalidDataException("A chunk has no size.");
            at += line + 2;
            while (filled < at + size + 2) filled += await FillAsync(filled);
            if (size == 0) break;
            if (body.Length < written + size) Array.Resize(ref body, Math.Max(written + size, body.Length * 2));
            buffer.AsSpan(at, size).CopyTo(body.AsSpan(written));
            written += size;
            at += size + 2;
        }

        return new WireReply(StatusOf(buffer), buffer.AsMemory(0, start), body.AsMemory(0, written));
    }

    private async ValueTask<int> FillAsync(int from)
    {
        if (from == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var got = await socket!.ReceiveAsync(buffer.AsMemory(from));
        return got > 0 ? got : throw new SocketException((int)SocketError.ConnectionReset);
    }

    private static int StatusOf(byte[] reply) => ((reply[9] - '0') * 100) + ((reply[10] - '0') * 10) + (reply[11] - '0');

    /// <summary>Null for a body in chunks.</summary>
    private static int? LengthOf(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("\r\nContent-Length: "u8);
        if (at >= 0 && Utf8Parser.TryParse(head[(at + 18)..], out int length, out _)) return length;
        return head.IndexOf("chunked"u8) >= 0 ? null : 0;
    }
}
