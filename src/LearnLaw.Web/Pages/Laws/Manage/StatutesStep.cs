using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>A new organisation has no statutes until somebody uploads them: the product ships none.</summary>
public sealed class StatutesStep(LearnLawDbContext db) : ISetUpStep
{
    public int Order => 200;

    public Permission Permission => Permission.ManageContent;

    public string TitleKey => "laws.step-upload";

    public string? NoteKey => "laws.step-upload-note";

    public string Page => "/Laws/Manage/Upload";

    public Task<bool> IsDoneAsync(CancellationToken ct) => db.Statutes.AnyAsync(ct);
}
