using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>What was typed to prepare a referral, word for word.</summary>
/// <param name="Service">The service.</param>
/// <param name="Purpose">What is asked of it.</param>
/// <param name="Words">What it is to know besides.</param>
public sealed record PrepareForm(string Service = "", string Purpose = "", string Words = "")
{
    public static PrepareForm Of(IFormCollection form) => new(form["service"].ToString(), form["purpose"].ToString(), form["words"].ToString());
}
