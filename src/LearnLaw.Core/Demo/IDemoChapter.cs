namespace LearnLaw.Demo;

/// <summary>One part of the demonstration's year. Chapters run in the order of registration, each through the product's own use cases.</summary>
public interface IDemoChapter
{
    Task FillAsync(DemoWorld world, CancellationToken ct);
}
