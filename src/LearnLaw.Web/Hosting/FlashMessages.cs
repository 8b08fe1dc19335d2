using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LearnLaw.Web.Hosting;

/// <summary>A message for the next page: what was done, with its figures. Carried as a key, so it is shown in the reader's language.</summary>
public static class FlashMessages
{
    private const string Slot = "flash";

    public static void Flash(this ITempDataDictionary data, string key, params string[] arguments) =>
        data[Slot] = JsonSerializer.Serialize(new FlashMessage(key, arguments));

    public static FlashMessage? TakeFlash(this ITempDataDictionary data) =>
        data[Slot] is string json ? JsonSerializer.Deserialize<FlashMessage>(json) : null;
}

public sealed record FlashMessage(string Key, string[] Arguments);
