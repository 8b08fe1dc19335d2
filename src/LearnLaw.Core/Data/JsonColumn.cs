using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Data;

/// <summary>A small list or record kept as JSON text in one column: read and written whole, never searched by the database.</summary>
public static class JsonColumn
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class
    {
        property.HasConversion(
            value => Write(value),
            json => JsonSerializer.Deserialize<T>(json, Readable)!,
            new ValueComparer<T>((a, b) => Write(a) == Write(b), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));
        return property;
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable);
}
