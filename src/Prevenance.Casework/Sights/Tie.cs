using Prevenance.Accounts;

namespace Prevenance.Casework.Sights;

/// <summary>What somebody is to a person, for what of her file they may see: their standing to it, or what binds them in life and in law.</summary>
public enum Tie
{
    /// <summary>Nothing that opens anything.</summary>
    None,

    Oneself,

    /// <summary>Holds parental authority on her, who is under age.</summary>
    Parent,

    /// <summary>Her child, who lives with her and is old enough to look.</summary>
    Child,

    /// <summary>A brother or a sister who lives with her and is old enough to look.</summary>
    Sibling,

    /// <summary>Protects her goods.</summary>
    ProtectorOfGoods,

    /// <summary>Protects her person, be it with her goods.</summary>
    ProtectorOfPerson,

    Referent,
    Colleague,
    Reception,
    TeamManager,

    /// <summary>Works for the same territory, in another team.</summary>
    OtherTeam,

    /// <summary>Works for another territory.</summary>
    OtherTerritory,

    /// <summary>Accepted a referral of hers.</summary>
    AcceptedPartner,

    ElectedOfficial,
    DataProtectionOfficer,
}

/// <summary>Standings, as ties.</summary>
internal static class StandingTies
{
    /// <summary>The tie of an account that has this standing to a file.</summary>
    public static Tie Tie(this Standing standing, bool isOfTerritory) => standing switch
    {
        Standing.Oneself => Sights.Tie.Oneself,
        Standing.Referent => Sights.Tie.Referent,
        Standing.Colleague => Sights.Tie.Colleague,
        Standing.Reception => Sights.Tie.Reception,
        Standing.TeamManager => Sights.Tie.TeamManager,
        Standing.OtherTeam => isOfTerritory ? Sights.Tie.OtherTeam : Sights.Tie.OtherTerritory,
        Standing.AcceptedPartner => Sights.Tie.AcceptedPartner,
        Standing.ElectedOfficial => Sights.Tie.ElectedOfficial,
        Standing.DataProtectionOfficer => Sights.Tie.DataProtectionOfficer,
        _ => Sights.Tie.None,
    };
}
