using Prevenance.Directories.Referrals;
using Prevenance.Web.Pages.Services.Answers;

namespace Prevenance.Web.Pages.Oneself.Referrals;

internal static class OwnReferralsText
{
    public static readonly Text Title = new("Vos demandes à des services", "Your requests to services");
    public static readonly Text Lead = new("Ce qui est parti avec votre accord, et où cela en est. Vous retirez une demande quand vous voulez : le service ne peut plus la lire, et cela ne change rien à l’aide que vous recevez.", "What was sent with your agreement, and where it stands. You withdraw a request whenever you like: the service can no longer read it, and it changes nothing of the help that you get.");
    public static readonly Text None = new("Aucune demande n’est partie.", "No request was sent.");
    public static readonly Text WhatTheyRead = new("Ce que le service lit de vous", "What the service reads of you");
    public static readonly Text Steps = new("Tout ce qui s’est passé", "All that happened");

    public static Text Of(ActKind kind) => kind switch
    {
        ActKind.Meet => new("J’y étais", "I was there"),
        ActKind.TellOutcome => new("Dire si cela m’a aidé", "Say whether it helped me"),
        ActKind.Withdraw => new("Retirer ma demande", "Withdraw my request"),
        _ => AnswerText.Title(kind),
    };
}
