namespace Prevenance.Directories.Referrals;

/// <summary>The sentence that the person reads at each step.</summary>
internal static class PersonText
{
    /// <summary>What she reads where an act led to a state; nothing where she is told nothing yet.</summary>
    public static Text? Of(ReferralState state, ReferralAct act) => state switch
    {
        ReferralState.Sent => new Text("Votre demande est partie.", "Your request has been sent."),
        ReferralState.Received => new Text("Le service a lu votre demande.", "The service has read your request."),
        ReferralState.Accepted when act.Meeting is { } meeting => Text.Of(
            $"Le service vous attend le {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} à {meeting:HH:mm}.", $"The service expects you on {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} at {meeting:HH:mm}."),
        ReferralState.Accepted => new Text("Le service accepte de vous recevoir.", "The service agrees to see you."),
        ReferralState.WaitingList => Text.Of($"Vous êtes sur liste d’attente. Le service sera interrogé de nouveau le {DayText.Of(act.Review!.Value)}.", $"You are on a waiting list. The service will be asked again on {DayText.Of(act.Review!.Value)}."),
        ReferralState.Declined => Text.Of($"Le service dit non : {DeclineReasons.InWords(act.Reason)!.Value}. Votre référent cherche avec vous.", $"The service says no: {DeclineReasons.InWords(act.Reason)!.Value}. Your worker looks for another with you."),
        ReferralState.Seen => new Text("Vous avez rencontré le service.", "You have met the service."),
        ReferralState.AskingPerson => new Text("Le service dit : « nous vous avons attendu ». Et vous ? « J’y étais », ou dites ce qui s’est passé.", "The service says: 'we waited for you'. And you? 'I was there', or say what happened."),
        ReferralState.DidNotMeet => new Text("Vous ne vous êtes pas rencontrés. Ce que vous avez dit est gardé à côté.", "You did not meet. What you said is kept beside."),
        ReferralState.Done => new Text("C’est terminé pour le service. Cela vous a-t-il aidé ?", "It is finished for the service. Did it help you?"),
        ReferralState.Outcome => new Text("Merci. Ce que vous avez dit est gardé avec vos mots.", "Thank you. What you said is kept in your words."),
        ReferralState.Withdrawn => new Text("Votre demande est retirée. Le service ne peut plus la lire.", "Your request is withdrawn. The service can no longer read it."),
        ReferralState.Human => new Text("Votre référent reprend votre demande avec vous.", "Your worker takes your request up with you."),
        _ => null,
    };
}
