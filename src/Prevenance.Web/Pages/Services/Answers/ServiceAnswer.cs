using Prevenance.Directories.Referrals;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Services.Answers;

/// <summary>Takes what a service typed of a request, behind a link or in its account.</summary>
internal static class ServiceAnswer
{
    /// <summary>What a service may answer, the plainest first.</summary>
    private static readonly ActKind[] Answers = [ActKind.Meet, ActKind.SayNobodyCame, ActKind.Finish, ActKind.Accept, ActKind.PutOnWaitingList, ActKind.Decline, ActKind.Ask];

    /// <summary>What may be answered where a request stands.</summary>
    public static IReadOnlyList<ActKind> PossibleIn(PartnerView view) => view.Referral is { } referral ? [.. Answers.Where(referral.Possible.Contains)] : [];

    /// <returns>Whether it was answered; what is to be put right is noted.</returns>
    /// <param name="view">What was read.</param>
    /// <param name="typed">What was typed; nothing is answered where nothing was.</param>
    /// <param name="errors">What is to be put right.</param>
    /// <param name="today">The day.</param>
    /// <param name="answer">Does it, or says why it is refused.</param>
    public static async Task<bool> Take(PartnerView view, AnswerForm typed, Errors errors, DateOnly today, Func<ReferralAct, Task<Text?>> answer)
    {
        // Pressed twice, it is answered once.
        if (view.Referral?.Steps is [.., { Act: { } last }] && typed.Kind == last.ToString() && !PossibleIn(view).Contains(last))
            return true;
        if (typed.Kind.Length == 0 || typed.Read(PossibleIn(view), errors, today) is not { } act)
            return false;
        if (await answer(act) is not { } refused)
            return true;
        errors.Note(act.Kind switch { ActKind.Decline => "reason", ActKind.PutOnWaitingList => "review", ActKind.Ask => "words", _ => "kind" }, refused.AsSentence());
        return false;
    }
}
