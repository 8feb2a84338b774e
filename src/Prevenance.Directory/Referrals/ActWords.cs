namespace Prevenance.Directories.Referrals;

/// <summary>What can be done to a referral, as a person says it.</summary>
internal static class ActWords
{
    /// <summary>Why an act is refused: what is possible instead.</summary>
    public static Text NotPossible(IEnumerable<ActKind> possible)
    {
        var words = possible.Select(Of).OfType<Text>().ToList();
        return words.Count == 0
            ? new Text("ce n’est plus possible ici ; sinon, une nouvelle orientation qui nomme celle-ci", "this is no longer possible here; otherwise a new referral that names this one")
            : Text.Of(
                $"ce n’est pas possible là où en est la demande ; possible : {string.Join(", ", words.Select(one => one.French))} ; sinon, une nouvelle orientation qui nomme celle-ci",
                $"this is not possible where the request stands; possible: {string.Join(", ", words.Select(one => one.English))}; otherwise a new referral that names this one");
    }

    /// <summary>Nothing for what happens by itself: nobody does it.</summary>
    private static Text? Of(ActKind kind) => kind switch
    {
        ActKind.Send => new("l’envoyer", "send it"),
        ActKind.Accept => new("accepter", "accept"),
        ActKind.PutOnWaitingList => new("mettre sur liste d’attente", "put on the waiting list"),
        ActKind.Decline => new("décliner", "decline"),
        ActKind.Meet => new("dire que l’on s’est rencontré", "say that you met"),
        ActKind.SayNobodyCame => new("dire que personne n’est venu", "say that nobody came"),
        ActKind.TellOwnVersion => new("dire ce qui s’est passé", "say what happened"),
        ActKind.Finish => new("terminer", "finish"),
        ActKind.TellOutcome => new("dire ce que cela a donné", "say what came of it"),
        ActKind.Withdraw => new("retirer", "withdraw"),
        ActKind.Ask => new("poser une question", "ask something"),
        ActKind.Reply => new("répondre à la question", "reply to the question"),
        _ => null,
    };
}
