using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Posts;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>A person's posts, present and past: transfer, second posts, titles.</summary>
public sealed class PostsModel(
    LearnLawDbContext db, FindPerson findPerson, TransferPerson transferPerson, AddPost addPost, ChangePost changePost, EndPost endPost,
    MakePostPrimary makePostPrimary, CurrentActor me) : PersonPage(db, findPerson, me)
{
    public bool IsInReach(PostLine post) => Units.Any(u => u.Id == post.UnitId);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostTransferAsync(Guid unitId, string? title, AudienceGroup group, CancellationToken ct)
    {
        await transferPerson.RunAsync(Actor, Id, unitId, title ?? "", group, ct);
        return Done("people.was-transferred");
    }

    public async Task<IActionResult> OnPostAddAsync(Guid unitId, string? title, AudienceGroup group, CancellationToken ct)
    {
        await addPost.RunAsync(Actor, Id, unitId, title ?? "", group, ct);
        return Done("people.posts-were-changed");
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid postId, string? title, AudienceGroup group, CancellationToken ct)
    {
        await changePost.RunAsync(Actor, Id, postId, title ?? "", group, ct);
        return Done("people.posts-were-changed");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid postId, CancellationToken ct)
    {
        await endPost.RunAsync(Actor, Id, postId, ct);
        return Done("people.posts-were-changed");
    }

    public async Task<IActionResult> OnPostPrimaryAsync(Guid postId, CancellationToken ct)
    {
        await makePostPrimary.RunAsync(Actor, Id, postId, ct);
        return Done("people.posts-were-changed");
    }

    private RedirectToPageResult Done(string key)
    {
        TempData.Flash(key, Account.DisplayName);
        return RedirectToPage(new { Id });
    }
}
