namespace Prevenance.Accounts;

/// <summary>What somebody is to a file, at a moment. One may have several; the best of their answers holds.</summary>
public enum Standing
{
    /// <summary>Nobody that we know.</summary>
    Anonymous,

    /// <summary>The person herself, by the code that was given in her hand.</summary>
    Oneself,

    /// <summary>Another person who has a file of their own.</summary>
    AnotherPerson,

    /// <summary>The référent, or who replaces them.</summary>
    Referent,

    /// <summary>Works in a team that follows the file, or helps on it.</summary>
    Colleague,

    /// <summary>Receives people where the file is followed.</summary>
    Reception,

    /// <summary>Answers for a team that follows the file.</summary>
    TeamManager,

    /// <summary>Follows others, in another team, or answers for another one.</summary>
    OtherTeam,

    /// <summary>Accepted a referral of the person, who consents to it.</summary>
    AcceptedPartner,

    /// <summary>A partner without a referral, or from whom consent was withdrawn.</summary>
    OtherPartner,

    Volunteer,

    ElectedOfficial,

    Administrator,

    DataProtectionOfficer,
}
