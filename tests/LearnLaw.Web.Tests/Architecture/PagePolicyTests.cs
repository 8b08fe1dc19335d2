using LearnLaw.Web.Authorization;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Architecture;

public sealed class PagePolicyTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public void Pages_WithoutPolicy_AreOnThePublicList()
    {
        var pages = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => (Endpoint: e, Page: e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(p => p.Page is not null)
            .ToList();
        var open = pages
            .Where(p => p.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || p.Endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(p => p.Page!.ViewEnginePath)
            .Distinct();

        Assert.NotEmpty(pages);
        Assert.Empty(open.Except(FolderPolicies.Public));
    }
}
