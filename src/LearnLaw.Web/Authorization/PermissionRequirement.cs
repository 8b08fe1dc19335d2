using LearnLaw.Shared;
using Microsoft.AspNetCore.Authorization;

namespace LearnLaw.Web.Authorization;

/// <summary>The permission must be held for some unit; rows are checked by use cases and queries.</summary>
public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

public sealed class PermissionHandler(CurrentActor current) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (current.Has(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
