using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>What somebody has to do with their account before anything else opens.</summary>
/// <param name="settings">Whether everybody has two steps.</param>
internal sealed class FirstSteps(IOptions<SignInSettings> settings)
{
    /// <summary>The next thing to do; nothing where all is done.</summary>
    public FirstStep? NextOf(ClaimsPrincipal user) =>
        AccountClaims.StepsOf(user).Where(step => step != FirstStep.AddSecondStep || settings.Value.TwoSteps).Select(step => (FirstStep?)step).FirstOrDefault();
}

/// <summary>Marks an address that is on the way to what has to be done first, or out.</summary>
internal sealed record OpenFromTheFirst;

/// <summary>How addresses say that they open before all is done.</summary>
internal static class OpenFromTheFirstExtensions
{
    public static TBuilder OpensFromTheFirst<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new OpenFromTheFirst());
}
