using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>
/// A part of the start page, contributed by a module's pages: <c>services.AddScoped&lt;IHomeSection, NextMeetingSection&gt;()</c>.
/// Sections load one after the other in one scope; each should cost one statement.
/// </summary>
public interface IHomeSection
{
    HomeSlot Slot { get; }

    /// <summary>Place among the sections of the slot, smallest first. Modules count in hundreds: Courses 100, Exams 200, Review 300, Meetings 400, Certificates 500, Reports 600.</summary>
    int Order { get; }

    /// <summary>Null when there is nothing to show to this person: an empty section is not drawn.</summary>
    Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct);
}
