using LearnLaw.Questions.Import;

namespace LearnLaw.Web.Hosting;

/// <summary>Stores confirmed imports of questions, also those that a crash interrupted.</summary>
public sealed class QuestionImportKeeping(IServiceScopeFactory scopes, Readiness readiness, QuestionImportSignal signal, ILogger<QuestionImportKeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        do await StoreAsync(stoppingToken);
        while (await signal.WaitAsync(stoppingToken));
    }

    private async Task StoreAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StoreQuestionImports>().RunAsync(ct: ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "An import of questions was interrupted; it goes on with the next one or the next start.");
        }
    }
}
