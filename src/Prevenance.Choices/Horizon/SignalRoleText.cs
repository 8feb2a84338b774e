namespace Prevenance.Choices.Horizon;

/// <summary>How roles are told beside signals.</summary>
internal static class SignalRoleText
{
    public static Text Of(SignalRole role) => role switch
    {
        SignalRole.Resident => new("une habitante ou un habitant", "a resident"),
        SignalRole.SocialWork => new("quelqu’un du travail social", "somebody of social work"),
        SignalRole.TeamManager => new("quelqu’un qui répond d’une équipe", "somebody who answers for a team"),
        SignalRole.Partner => new("un service ou une association", "a service or an association"),
        SignalRole.Volunteer => new("une ou un bénévole", "a volunteer"),
        SignalRole.ElectedOfficial => new("une élue ou un élu", "an elected official"),
        SignalRole.Researcher => new("quelqu’un de la recherche", "somebody of research"),
        _ => new("l’équipe du projet", "the team of the project"),
    };
}
