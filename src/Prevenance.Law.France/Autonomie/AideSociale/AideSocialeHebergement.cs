using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>
/// Aide sociale à l’hébergement: pays what an older person cannot of the price of a home. It is an advance: what was paid is taken back
/// from what the person leaves, or has if their means grow (CASF L132-8).
/// </summary>
/// <remarks>
/// Nothing is taken off for what children, sons- and daughters-in-law owe (CASF L132-6), nor set aside for a partner who stays at home.
/// </remarks>
public static class AideSocialeHebergement
{
    private const int Centieme = 100;

    private static readonly FigureFile Figures = FrenchFigures.Book["Autonomie/AideSociale/aide_sociale"];

    private static readonly Monthly<Individu, Number>[] Revenus =
    [
        Remplacement.RetraiteNette,
        Remplacement.PensionInvalidite,
        Remplacement.RenteAccidentTravail,
        Remplacement.ChomageNet,
        Travail.SalaireNet,
        Familiaux.PensionsPercues,
        Familiaux.PrestationCompensatoire,
        AllocationAdulteHandicape.Montant,
        RevenusHorsActiviteRsa.DuPatrimoine,
        PensionsEnPlus.Montant,
    ];

    [Within(0)]
    [Label(
        "Prix de l’hébergement par mois, aide au logement déduite, dans un établissement habilité à l’aide sociale",
        "Price of the home a month, less housing benefit, in one that is authorised for social aid")]
    public static readonly Monthly<Individu, Number> Prix = Monthly.Amount<Individu>("ash_prix_hebergement");

    /// <summary>Where a partner lives too, the département looks at the means and needs of both: only its decision tells the share.</summary>
    [Essential]
    [Within(0)]
    [Label(
        "Part du prix de l’hébergement laissée au couple chaque mois, selon la décision du département ou de la Métropole",
        "Share of the price of the home left to the couple each month, as the département or the Métropole decided")]
    public static readonly Monthly<Individu, Number> ParticipationDuCouple = Monthly.Amount<Individu>("ash_participation_couple");

    /// <summary>Whatever is received, but for the pension of veterans (CASF L132-2), and what property without a yield is held to yield.</summary>
    [Label("Ressources d’une personne pour l’aide sociale", "A person’s means for social aid")]
    [Article("CASF", "L132-1"), Article("CASF", "L132-2"), Article("CASF", "R132-1")]
    public static readonly Monthly<Individu, Number> Ressources = Monthly.Amount<Individu>("ash_ressources", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var aspa = Aspa.Montant[famille, mois] / When(Composition.EnCouple[famille, mois], 2).Otherwise(1);
        return Revenus.Select(revenu => revenu[individu, mois]).Sum() + (individu.HasRole(Famille.Parent, Famille.Definition) * aspa);
    });

    [Label("Ce qui est laissé à la personne chaque mois", "What is left to the person each month")]
    [Article("CASF", "L132-3"), Article("CASF", "R231-6")]
    public static readonly Monthly<Individu, Number> ResteAVivre = Monthly.Amount<Individu>("ash_reste_a_vivre", (individu, mois) =>
        Max(
            (1 - Figures["part_affectee"][mois]) * Ressources[individu, mois],
            Round(VieillesseFigures.Montant[mois]["personnes_seules"] / Centieme, 0).As("Somme laissée au moins", "Least that is left")));

    [Right]
    [Label("Aide sociale à l’hébergement des personnes âgées", "Social aid with the home of older people")]
    [Article("CASF", "L113-1"), Article("CASF", "L231-4"), Article("CASF", "L132-3")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("aide_sociale_hebergement", (individu, mois) =>
        WhereEver(Prix[individu, mois] > 0, () => Ouverte(individu, mois) * Positive(Prix[individu, mois] - Participation(individu, mois)), 0));

    private static Flag Ouverte(Subject<Individu> individu, Month mois) => AgeAideSociale.Atteint[individu, mois] & Sejour.DeLaPersonne[individu, mois];

    private static Number Participation(Subject<Individu> individu, Month mois) =>
        When(Composition.EnCouple[individu.In<Famille>(), mois], ParticipationDuCouple[individu, mois])
            .When(Ressources[individu, mois] >= Prix[individu, mois], Prix[individu, mois])
            .Otherwise(DUnePersonneSeule(individu, mois));

    private static Number DUnePersonneSeule(Subject<Individu> individu, Month mois) =>
        Positive(Ressources[individu, mois] - ResteAVivre[individu, mois]).As("Part payée par la personne", "Share paid by the person");
}
