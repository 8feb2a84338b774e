using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What was said of one person of the flow, word for word.</summary>
/// <param name="Who">The file that is hers, or that she is nobody known; empty while nothing was chosen.</param>
/// <param name="Typed">What another file was looked for by.</param>
/// <param name="IsSure">Whether who says it has read what differs between the two.</param>
/// <param name="Team">The team that follows her file, where it is made.</param>
/// <param name="Address">What she said of her address; empty where nobody asked her.</param>
/// <param name="Why">Why her file is opened.</param>
public sealed record FlowPlaceForm(string Who = "", string Typed = "", bool IsSure = false, string Team = "", string Address = "", string Why = "")
{
    public const string NobodyKnown = "new";

    public const string Shown = "shown";

    public const string Hidden = "hidden";

    /// <summary>In characters.</summary>
    public const int LongestWhy = 300;

    /// <summary>In characters.</summary>
    public const int LongestTyped = 100;

    public bool? MayShowAddress => Address switch { Shown => true, Hidden => false, _ => null };

    public static FlowPlaceForm Of(IFormCollection form) => new(
        form["who"].ToString(), Read(form, "typed", LongestTyped), form["sure"].Count > 0, form["team"].ToString(), form["address"].ToString(), Read(form, "why", LongestWhy));

    private static string Read(IFormCollection form, string field, int most) => form[field].ToString().Trim() is { Length: var length } typed && length > most ? typed[..most] : form[field].ToString().Trim();
}
