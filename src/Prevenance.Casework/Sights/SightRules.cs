namespace Prevenance.Casework.Sights;

/// <summary>What each tie lets see of each kind of part. Access is none by default: whoever is not named sees nothing.</summary>
internal static class SightRules
{
    /// <param name="kind">What the part is.</param>
    /// <param name="tie">What the viewer is to the person.</param>
    /// <param name="isHidden">Whether a dwelling of hers is hidden.</param>
    public static Sight Of(PartKind kind, Tie tie, bool isHidden) => kind switch
    {
        PartKind.Address => isHidden ? HiddenAddress(tie) : Reach(tie),
        PartKind.Reach => Reach(tie),
        PartKind.Referral => tie == Tie.AcceptedPartner ? Sight.Yes : Followed(tie),
        PartKind.TeamNote or PartKind.Household => Followed(tie),
        PartKind.PartnerNote => tie == Tie.AcceptedPartner ? Sight.Grant : Followed(tie),
        PartKind.Money or PartKind.Timeline => tie == Tie.ProtectorOfGoods ? Sight.Yes : Followed(tie),
        PartKind.ChildDays => tie is Tie.Parent or Tie.Sibling ? Sight.Yes : Followed(tie),
        PartKind.KeptFromParents => KeptFromParents(tie),
        PartKind.Journal => tie is Tie.Oneself or Tie.Referent or Tie.TeamManager or Tie.DataProtectionOfficer ? Sight.Yes : Sight.NotThere,
        PartKind.NameInList => NameInList(tie),
        PartKind.Count => tie is Tie.Referent or Tie.Colleague or Tie.TeamManager or Tie.OtherTeam or Tie.ElectedOfficial ? Sight.Aggregate : Sight.NotThere,
        _ => Sight.NotThere,
    };

    /// <summary>What the file is followed with: by who follows it, by their team for a reason, by others through the glass.</summary>
    private static Sight Followed(Tie tie) => tie switch
    {
        Tie.Oneself or Tie.Referent or Tie.ProtectorOfPerson => Sight.Yes,
        Tie.Colleague or Tie.TeamManager => Sight.Reason,
        Tie.OtherTeam or Tie.OtherTerritory => Sight.Glass,
        _ => Sight.NotThere,
    };

    /// <summary>Those who write to her or call her need it, too: reception, the partner, her child. Who shares her roof may be whom it is kept from.</summary>
    private static Sight Reach(Tie tie) => tie is Tie.Reception or Tie.AcceptedPartner or Tie.Child ? Sight.Yes : Followed(tie);

    /// <summary>On no screen without a gesture, not even at home: somebody may be looking.</summary>
    private static Sight HiddenAddress(Tie tie) => tie switch
    {
        Tie.Oneself => Sight.Yes,
        Tie.Referent => Sight.Show,
        Tie.TeamManager => Sight.Reason,
        _ => Sight.NotThere,
    };

    private static Sight KeptFromParents(Tie tie) => tie switch
    {
        Tie.Oneself => Sight.Yes,
        Tie.Referent => Sight.Grant,
        Tie.TeamManager => Sight.Reason,
        _ => Sight.NotThere,
    };

    private static Sight NameInList(Tie tie) => tie switch
    {
        Tie.Referent or Tie.Colleague or Tie.Reception or Tie.TeamManager => Sight.Yes,
        Tie.Oneself or Tie.Child => Sight.OwnOnly,
        Tie.OtherTeam or Tie.OtherTerritory => Sight.Initials,
        _ => Sight.NotThere,
    };
}
