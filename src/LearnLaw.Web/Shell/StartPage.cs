using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>Gathers what the modules have to show to one person.</summary>
public sealed class StartPage(
    IEnumerable<IHomeSection> sections, IEnumerable<ISetUpStep> steps, IEnumerable<IAttentionSource> sources, NavigationMenu menu)
{
    public async Task<StartPageView> LoadAsync(Actor actor, CancellationToken ct)
    {
        var parts = new List<(HomeSlot Slot, HomePart Part)>();
        foreach (var section in sections.OrderBy(s => s.Slot).ThenBy(s => s.Order))
            if (await section.LoadAsync(actor, ct) is { } part) parts.Add((section.Slot, part));

        var next = parts.Where(p => p.Slot == HomeSlot.Next).Select(p => p.Part).OrderBy(p => p.At ?? DateTime.MaxValue).ToList();
        return new StartPageView(
            next.FirstOrDefault(),
            [.. next.Skip(1), .. parts.Where(p => p.Slot == HomeSlot.Due).Select(p => p.Part)],
            [.. parts.Where(p => p.Slot == HomeSlot.Aside).Select(p => p.Part)],
            [.. parts.Where(p => p.Slot == HomeSlot.Figures).Select(p => p.Part)],
            await StepsAsync(actor, ct),
            await AttentionAsync(actor, ct),
            parts.Sum(p => p.Part.Open));
    }

    /// <summary>Empty once every step is done: the checklist has then served.</summary>
    private async Task<IReadOnlyList<SetUpStepView>> StepsAsync(Actor actor, CancellationToken ct)
    {
        var views = new List<SetUpStepView>();
        foreach (var step in steps.Where(s => actor.Has(s.Permission)).OrderBy(s => s.Order))
            if (menu.AddressOf(step.Page) is { } href) views.Add(new SetUpStepView(step.TitleKey, step.NoteKey, href, await step.IsDoneAsync(ct)));
        return views.All(v => v.IsDone) ? [] : views;
    }

    private async Task<IReadOnlyList<AttentionItem>> AttentionAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<AttentionItem>();
        foreach (var source in sources.Where(s => actor.Has(s.Permission))) items.AddRange(await source.LoadAsync(actor, ct));
        return [.. items.OrderByDescending(i => i.IsLate)];
    }
}
