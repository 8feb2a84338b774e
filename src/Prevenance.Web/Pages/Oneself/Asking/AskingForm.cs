using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.Oneself.Asking;

/// <summary>What was typed of what she asks, word for word.</summary>
/// <param name="Kind">What she asks for.</param>
/// <param name="Words">In her words.</param>
/// <param name="Once">What the page carries along, so that what is sent twice is asked once.</param>
public sealed record AskingForm(string Kind = "", string Words = "", string Once = "")
{
    internal static AskingForm Of(IFormCollection form) => new(form["kind"].ToString(), form["words"].ToString(), form["_once"].ToString());
}
