namespace LearnLaw.Data;

/// <summary>
/// Runs short work that writes, in a transaction, and comes back when it is durable. Where the database has one writer, works that wait
/// at the same time share a transaction and its one wait for the disk (docs/decisions/0072).
/// </summary>
public interface IGroupCommit
{
    /// <param name="work">
    /// Gets the services of a scope whose context is already in the transaction. What it throws undoes this work alone and reaches the
    /// caller. It must not wait for anything but the database.
    /// </param>
    /// <param name="ct">Stops the wait; work that has begun is finished all the same.</param>
    Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken ct = default);
}
