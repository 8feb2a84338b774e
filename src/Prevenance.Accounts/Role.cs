namespace Prevenance.Accounts;

/// <summary>What somebody who signs in does here. Roles add up: reception is one that a social worker may have too.</summary>
public enum Role
{
    /// <summary>Follows people, as their référent or in the team.</summary>
    SocialWorker,

    /// <summary>Receives people, and books; reads who follows them, and no file.</summary>
    Reception,

    /// <summary>Answers for a team: its delays, its continuity, what was opened by breaking the glass.</summary>
    TeamManager,

    /// <summary>Works elsewhere, and reads the referrals that it accepted.</summary>
    Partner,

    /// <summary>Helps neighbours; sees no file.</summary>
    Volunteer,

    /// <summary>Reads figures by area, and never a name.</summary>
    ElectedOfficial,

    /// <summary>Manages accounts, and opens no file.</summary>
    Administrator,

    /// <summary>Reads the journal, and what a formal request asks for.</summary>
    DataProtectionOfficer,
}
