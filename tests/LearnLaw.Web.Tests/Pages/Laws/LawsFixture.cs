using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace LearnLaw.Web.Tests.Pages.Laws;

/// <summary>A site whose library holds one invented statute in two versions.</summary>
public sealed class LawsFixture : AppFixture
{
    public StatementCount Statements { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await MakeAsync(data => data.CreateStatuteAsync());
        await MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020));
    }

    protected override void Configure(WebApplicationBuilder builder) => Statements = StatementCount.AddTo(builder.Services);
}
