using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Behind a proxy the client's address and scheme come in headers. They are believed only from this machine and from the addresses
/// named in configuration ("Proxy:Addresses"): anybody else could invent them.
/// </summary>
public static class ReverseProxy
{
    public static IServiceCollection AddReverseProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var address in configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? [])
                options.KnownProxies.Add(IPAddress.Parse(address));
        });
}
