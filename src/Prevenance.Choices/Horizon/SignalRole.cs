namespace Prevenance.Choices.Horizon;

/// <summary>As what somebody brings or reviews a signal. A role is chosen among these and not typed, so that nobody is named.</summary>
public enum SignalRole
{
    /// <summary>Lives here.</summary>
    Resident,

    /// <summary>Works with people.</summary>
    SocialWork,

    /// <summary>Answers for a team.</summary>
    TeamManager,

    /// <summary>Works elsewhere with the same people.</summary>
    Partner,

    /// <summary>Helps neighbours.</summary>
    Volunteer,

    /// <summary>Was elected.</summary>
    ElectedOfficial,

    /// <summary>Studies it.</summary>
    Researcher,

    /// <summary>Makes this program.</summary>
    ProjectTeam,
}
