using Microsoft.AspNetCore.Http;
using Prevenance.Casework.LeftMessages;

namespace Prevenance.Web.Pages.SocialWorker.Messages;

/// <summary>What was typed of a message, word for word.</summary>
/// <param name="Name">The name as it was given.</param>
/// <param name="By">How she came to us.</param>
/// <param name="Reach">How to reach her.</param>
/// <param name="MayBeSaid">What may be said to whoever answers.</param>
/// <param name="For">Whom it is for.</param>
/// <param name="Person">The file that was chosen; <see cref="NoneOfThem"/>; nothing while nobody was asked.</param>
/// <param name="IsAskedAgain">Whether the people whom it may be were shown.</param>
/// <param name="Once">What the page carries along, so that what is sent twice is taken once.</param>
public sealed record MessageForm(string Name = "", string By = "", string Reach = "", string MayBeSaid = "", string For = "", string Person = "", bool IsAskedAgain = false, string Once = "")
{
    /// <summary>Nobody whom we know.</summary>
    public const string NoneOfThem = "none";

    /// <summary>For the team, and not for her référent.</summary>
    public const string Team = "team";

    /// <summary>For her référent.</summary>
    public const string Referent = "referent";

    internal static MessageForm Of(IFormCollection form) => new(
        form["q"].ToString().Trim(), form["by"].ToString(), form["reach"].ToString(), form["said"].ToString(), form["for"].ToString(), form["person"].ToString(), form["asked"].Count > 0, form["_once"].ToString());

    internal LeftWords Words => new(Name, Enum.TryParse<LeftBy>(By, out var by) && Enum.IsDefined(by) ? by : LeftBy.Call, Reach, MayBeSaid, For == Team);
}
