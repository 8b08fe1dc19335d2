using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LearnLaw.Shared;

namespace LearnLaw.People.PersonalData;

/// <summary>A person's own data from every module as one JSON file. Instants are UTC.</summary>
public sealed class ExportPersonalData(IEnumerable<IPersonalData> parts, TimeProvider time)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task<byte[]> RunAsync(Actor actor, CancellationToken ct = default)
    {
        var file = new Dictionary<string, object> { ["takenAt"] = time.GetUtcNow().UtcDateTime };
        foreach (var part in parts) file[part.Name] = await part.ReadAsync(actor.UserId, ct);
        return JsonSerializer.SerializeToUtf8Bytes(file, Format);
    }
}
