using LearnLaw.Files.Content;
using LearnLaw.Shared;

namespace LearnLaw.Demo;

/// <summary>The shipped courses and questions, so that the year has something to study.</summary>
public sealed class ContentChapter(LoadContent loadContent) : IDemoChapter
{
    public async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var message = InstalledFiles.Find(Path.Combine("content", "messages", "meeting-reminder.yaml"))
            ?? throw new DirectoryNotFoundException("The folder content is missing.");
        await loadContent.RunAsync(Path.GetDirectoryName(Path.GetDirectoryName(message))!, ct);
    }
}
