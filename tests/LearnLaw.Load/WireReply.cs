namespace LearnLaw.Load;

/// <summary>What came back; the memory is the connection's own and good until its next request.</summary>
internal readonly record struct WireReply(int Status, ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body.Span);

    /// <summary>Values of a header, in order.</summary>
    public IEnumerable<string> Header(string name)
    {
        foreach (var line in System.Text.Encoding.ASCII.GetString(Head.Span).Split("\r\n"))
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)) yield return line[(name.Length + 1)..].Trim();
        }
    }
}
