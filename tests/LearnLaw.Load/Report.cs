using System.Globalization;

namespace LearnLaw.Load;

/// <summary>Lines on the screen, and the same as rows of artifacts/load/MODE.csv.</summary>
internal sealed class Report(string mode)
{
    private const string Head = "at,mode,what,takers,count,errors,seconds,per_second,p50_ms,p95_ms,p99_ms,max_ms,note";

    public void Line(string what, int takers, Latencies latencies, double seconds, string note = "")
    {
        var rate = latencies.Count / seconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {latencies.Count:n0} in {seconds:0.0} s = {rate:n0}/s; p50 {latencies.At(0.5):0.0} ms, p95 {latencies.At(0.95):0.0} ms, p99 {latencies.At(0.99):0.0} ms, max {latencies.At(1):0.0} ms; errors {latencies.Errors} {note}"));
        Write(string.Create(CultureInfo.InvariantCulture,
            $"{what},{takers},{latencies.Count},{latencies.Errors},{seconds:0.00},{rate:0.0},{latencies.At(0.5):0.00},{latencies.At(0.95):0.00},{latencies.At(0.99):0.00},{latencies.At(1):0.00},{note}"));
    }

    /// <summary>A figure that is no latency.</summary>
    public void Note(string what, string value)
    {
        Console.WriteLine($"{what}: {value}");
        Write($"{what},,,,,,,,,,{value.Replace(',', ';')}");
    }

    private void Write(string row)
    {
        var folder = Path.Combine(LoadSite.SourceRoot(), "artifacts", "load");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{mode}.csv");
        if (!File.Exists(file)) File.WriteAllText(file, Head + "\n");
        File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():O},{mode},{row}\n"));
    }
}
