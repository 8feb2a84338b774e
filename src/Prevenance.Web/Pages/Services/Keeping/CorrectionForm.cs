using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>What was typed to correct a card, word for word.</summary>
/// <param name="Service">The card.</param>
/// <param name="Field">The field; empty while none was chosen.</param>
/// <param name="Value">What it should say; nothing while it was not typed.</param>
/// <param name="KnownFrom">From whom that is known.</param>
public sealed record CorrectionForm(string Service, string Field = "", string? Value = null, string KnownFrom = "")
{
    public static CorrectionForm Of(IFormCollection form) => new(form["service"].ToString(), form["field"].ToString(), form["value"].ToString(), form["known"].ToString());
}
