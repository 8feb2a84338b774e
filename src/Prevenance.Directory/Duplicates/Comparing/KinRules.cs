namespace Prevenance.Directories.Duplicates.Comparing;

/// <summary>
/// The rules by which two structures are one, linked, perhaps moved, or distinct, in the order in which they are tried. A same address is no proof, nor
/// is a same SIRET; what is not certain is asked or left alone, since two organisations made one harm more than a duplicate.
/// </summary>
internal static class KinRules
{
    private const int MonthsThatMayHideAMove = 12;

    private static readonly (Kinship Kinship, Func<Compared, Compared, bool> Holds, Text Because)[] Rules =
    [
        (Kinship.Same, (one, other) => Alike(one, other) && SamePlace(one, other) && one.Siret is not null && one.Siret == other.Siret,
            new("même nom, même adresse, même SIRET", "same name, same address, same SIRET")),
        (Kinship.Ask, (one, other) => one.Name.IsOtherPartThan(other.Name) && SamePlace(one, other),
            new("même nom et même adresse, mais l’une nomme une partie : est-ce la même ?", "same name and same address, but one names a part: is it the same?")),
        (Kinship.Same, (one, other) => Alike(one, other) && SamePlace(one, other) && (one.Siren is null || other.Siren is null || one.Siren == other.Siren),
            new("même nom, même adresse, et aucun SIREN qui s’y oppose", "same name, same address, and no SIREN against it")),
        (Kinship.Ask, (one, other) => Alike(one, other) && SamePlace(one, other),
            new("même nom et même adresse, mais deux SIREN", "same name and same address, but two SIREN")),
        (Kinship.Moved, (one, other) => Called(one, other) && OtherStreet(one, other) && one.Commune == other.Commune && !Against(one, other) && (SaysMove(one, other) || YearsApart(one, other)) && Tied(one, other),
            new("même organisme, même commune, autre adresse, et l’une est bien plus récente : a-t-il déménagé ?", "same organisation, same commune, another address, and one is much more recent: did it move?")),
        (Kinship.Linked, (one, other) => one.Siren is not null && one.Siren == other.Siren,
            new("même SIREN, autre lieu ou autre nom", "same SIREN, another place or another name")),
        (Kinship.Linked, (one, other) => SamePlace(one, other) && one.Telephones.Intersect(other.Telephones).Any(),
            new("même adresse et même téléphone, sous deux noms", "same address and same telephone, under two names")),
        (Kinship.Ask, (one, other) => Called(one, other) && !Against(one, other) && (SamePlace(one, other) || Shared(one, other)),
            new("même nom, et une adresse ou un contact en commun", "same name, and an address or a contact in common")),
        (Kinship.Ask, (one, other) => SamePlace(one, other) && Shared(one, other),
            new("même adresse et même contact, sous deux noms", "same address and same contact, under two names")),
    ];

    private static readonly Text Nothing = new("ce qu’ils ont en commun n’est pas une preuve", "what they share is no proof");

    public static Kin Of(Compared one, Compared other)
    {
        var rule = Rules.FirstOrDefault(rule => rule.Holds(one, other), (Kinship.Distinct, (_, _) => true, Nothing));
        return new Kin(one.Structure.Id, other.Structure.Id, rule.Kinship, rule.Because);
    }

    /// <summary>The name, and the same part of it.</summary>
    private static bool Alike(Compared one, Compared other) => Called(one, other) && !one.Name.IsOtherPartThan(other.Name);

    private static bool Called(Compared one, Compared other) => one.Name.IsCalledLike(other.Name);

    private static bool SamePlace(Compared one, Compared other) => one.Address is not null && one.Address == other.Address;

    private static bool OtherStreet(Compared one, Compared other) => one.Address is not null && other.Address is not null && one.Address != other.Address;

    private static bool Shared(Compared one, Compared other) => one.Telephones.Intersect(other.Telephones).Any() || one.Mails.Intersect(other.Mails).Any();

    /// <summary>Two organisations that the register tells apart.</summary>
    private static bool Against(Compared one, Compared other) => one.Siren is not null && other.Siren is not null && one.Siren != other.Siren;

    private static bool Tied(Compared one, Compared other) => (one.Siren is not null && one.Siren == other.Siren) || Shared(one, other) || SaysMove(one, other);

    private static bool SaysMove(Compared one, Compared other) => one.Name.SaysMove || other.Name.SaysMove;

    private static bool YearsApart(Compared one, Compared other) => one.Structure.Updated is { } first && other.Structure.Updated is { } second
        && (first < second ? first : second).AddMonths(MonthsThatMayHideAMove) < (first < second ? second : first);
}
