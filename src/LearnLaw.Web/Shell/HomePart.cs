namespace LearnLaw.Web.Shell;

/// <summary>What a section has to show just now.</summary>
/// <param name="Partial">Absolute path of the partial view, "/Pages/Meetings/_HomeNext.cshtml".</param>
/// <param name="Model">Its model, loaded.</param>
public sealed record HomePart(string Partial, object Model)
{
    /// <summary>How many things wait for the person here; the sum stands under the greeting.</summary>
    public int Open { get; init; }

    /// <summary>For <see cref="HomeSlot.Next"/>: the moment (UTC) it is about. The earliest takes the card with the edge.</summary>
    public DateTime? At { get; init; }
}
