namespace Prevenance.Law.France.Territoires;

/// <summary>Why a right is not worked out for who lives somewhere: each label is the sentence that is then said.</summary>
public enum HorsPerimetre
{
    [Label("Ce droit est calculé.", "This right is worked out.")]
    Aucun,

    [Label("Mayotte a ses propres règles pour ce droit : elles ne sont pas modélisées ici.", "Mayotte has rules of its own for this right: they are not modelled here.")]
    Mayotte,

    [Label(
        "Ce droit compte des prestations qui ne sont pas modélisées là où vous habitez : dites celles que vous recevez, ou que vous n’en recevez pas.",
        "This right counts benefits that are not modelled where you live: say which you receive, or that you receive none.")]
    PrestationsComptees,

    [Label(
        "Saint-Pierre-et-Miquelon a ses propres règles pour ce droit : elles ne sont pas modélisées ici.",
        "Saint-Pierre-et-Miquelon has rules of its own for this right: they are not modelled here.")]
    SaintPierreEtMiquelon,

    [Label(
        "Ce qui vaut pour ce droit à Saint-Barthélemy n’est pas modélisé ici.",
        "What holds for this right in Saint-Barthélemy is not modelled here.")]
    SaintBarthelemy,

    [Label("Ce qui vaut pour ce droit à Saint-Martin n’est pas modélisé ici.", "What holds for this right in Saint-Martin is not modelled here.")]
    SaintMartin,

    [Label(
        "Cette collectivité d’outre-mer a ses propres prestations : elles ne sont pas modélisées ici.",
        "This overseas collectivity has benefits of its own: they are not modelled here.")]
    CollectiviteDuPacifique,

    [Label(
        "Outre-mer, les aides au logement ne sont modélisées ici que pour les locataires, depuis 2023.",
        "Overseas, housing aid is modelled here for tenants only, since 2023.")]
    LogementOutreMer,
}
