using System.Diagnostics;
using System.Net;
using System.Text;

namespace LearnLaw.Load;

/// <summary>
/// What this machine and disk can do at most: the same client against an endpoint that inserts one row a request, one writer committing
/// what is queued.
/// </summary>
internal static class Floor
{
    private const int Port = 5298;
    private const int Connections = 100;

    public static async Task<double> MeasureAsync(Report report, string folder, TimeSpan duration)
    {
        var file = Path.Combine(folder, "floor.db");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [typeof(Floor).Assembly.Location, "floor-server", "--port", $"{Port}", "--file", file]))!;
        try
        {
            var address = new IPEndPoint(IPAddress.Loopback, Port);
            await UntilAnswersAsync(address, server);
            var connections = Enumerable.Range(0, Connections).Select(_ => new WireConnection(address)).ToList();
            var body = "Marks=A&Number=7&AttemptId=0199a000-0000-7000-8000-000000000000";
            var request = Encoding.ASCII.GetBytes($"POST / HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}");
            async ValueTask<bool> InsertAsync(WireConnection connection, int n) => (await connection.SendAsync(request)).Status == 200;
            await Crowd.RunAsync(connections, InsertAsync, 0, TimeSpan.FromSeconds(3));
            var latencies = await Crowd.RunAsync(connections, InsertAsync, 0, duration);
            report.Line("floor", Connections, latencies, duration.TotalSeconds);
            foreach (var connection in connections) connection.Dispose();
            return latencies.Count / duration.TotalSeconds;
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static async Task UntilAnswersAsync(IPEndPoint address, Process server)
    {
        using var client = new HttpClient();
        while (!server.HasExited)
        {
            try
            {
                using var reply = await client.GetAsync($"http://{address}/");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException("The floor's server did not start.");
    }
}
