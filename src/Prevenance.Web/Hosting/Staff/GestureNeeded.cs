using Microsoft.AspNetCore.Builder;
using Prevenance.Accounts;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>What somebody does by coming to an address; the file is the one that the address names (<c>{file}</c>), where it names one.</summary>
/// <param name="Gesture">The line of the table of who may what; nothing where to have signed in is enough.</param>
/// <param name="Part">How the journal names what is read or written there.</param>
internal sealed record GestureNeeded(Gesture? Gesture, string Part);

/// <summary>Marks an address that shows again what was typed before a session ended.</summary>
internal sealed record ShownAgain;

/// <summary>How addresses say what is done by coming to them.</summary>
internal static class GestureNeededExtensions
{
    /// <param name="endpoint">The address.</param>
    /// <param name="gesture">What is done there.</param>
    /// <param name="part">How the journal names it.</param>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, Gesture gesture, string part)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new GestureNeeded(gesture, part));

    /// <summary>An address that shows again what was typed before a session ended, and does nothing yet (<see cref="KeptForms.IsBack"/>).</summary>
    public static TBuilder ShowsAgain<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ShownAgain());

    /// <summary>An address about nobody: to have signed in is enough, or is what it is for.</summary>
    public static TBuilder AboutNobody<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new GestureNeeded(null, ""));
}
