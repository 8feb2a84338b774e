using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>Names a cookie of the framework's as <see cref="HostCookies"/> names ours: what it is called hangs on how the request came.</summary>
/// <param name="requests">Tells which request it is.</param>
internal sealed class HostCookieBuilder(IHttpContextAccessor requests) : CookieBuilder
{
    public override string? Name
    {
        get => base.Name is { } name && requests.HttpContext is { } context ? HostCookies.NameOf(context, name) : base.Name;
        set => base.Name = value;
    }
}
