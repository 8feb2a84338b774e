using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>What is shown in the place of a page that may not be seen yet.</summary>
internal interface IDoor
{
    /// <summary>Asks who somebody is, at the address where they wanted to go.</summary>
    IResult AskToSignIn(HttpContext context);

    /// <summary>Leads to what somebody has to do with their account before anything else.</summary>
    IResult AskForFirstSteps(HttpContext context);

    /// <summary>Asks a person for the key and the code of her own file.</summary>
    IResult AskForCode(HttpContext context);

    /// <summary>Asks why a file is opened, at the address where it was asked for; what was being sent there comes back once it is open again.</summary>
    /// <param name="context">The request, whose address names the file.</param>
    /// <param name="isGlass">Whether the glass is to be broken.</param>
    IResult AskWhy(HttpContext context, bool isGlass);

    /// <summary>Tells who signed in that an address leads nowhere for them, or failed, with their menu.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">What went wrong.</param>
    /// <param name="detail">What anybody would be told of it.</param>
    /// <param name="status">How it is answered.</param>
    IResult TellLost(HttpContext context, Text title, Text detail, int status);
}
