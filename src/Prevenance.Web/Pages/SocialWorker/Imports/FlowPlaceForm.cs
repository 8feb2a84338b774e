using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What was said of one person of the flow, word for word.</summary>
/// <param name="Who">The file that is hers, or that she is nobody known; empty while nothing was chosen.</param>
/// <param name="Address">What she said of her address; empty where nobody asked her.</param>
/// <param name="Why">Why her file is opened.</param>
public sealed record FlowPlaceForm(string Who = "", string Address = "", string Why = "")
{
    public const string NobodyKnown = "new";

    public const string Shown = "shown";

    public const string Hidden = "hidden";

    /// <summary>In characters.</summary>
    public const int LongestWhy = 300;

    public bool? MayShowAddress => Address switch { Shown => true, Hidden => false, _ => null };

    public static FlowPlaceForm Of(IFormCollection form) =>
        new(form["who"].ToString(), form["address"].ToString(), form["why"].ToString().Trim() is { Length: > LongestWhy } why ? why[..LongestWhy] : form["why"].ToString().Trim());
}
