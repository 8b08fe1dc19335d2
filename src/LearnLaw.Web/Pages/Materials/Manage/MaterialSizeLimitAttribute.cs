using LearnLaw.Shared.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearnLaw.Web.Pages.Materials.Manage;

/// <summary>Lets a page take a body as large as the organisation's setting, before anything reads it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MaterialSizeLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The other fields of the form.</summary>
    private const long FieldBytes = 1024 * 1024;

    /// <summary>Before anti-forgery, which reads the form.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var limit = context.HttpContext.RequestServices.GetRequiredService<CurrentSettings>().Value.MaterialBytes + FieldBytes;
        var features = context.HttpContext.Features;
        if (features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limit;
        features.Set<IFormFeature>(new FormFeature(context.HttpContext.Request, new FormOptions { MultipartBodyLengthLimit = limit }));
    }
}
