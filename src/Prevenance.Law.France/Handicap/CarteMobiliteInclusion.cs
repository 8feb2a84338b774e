using Prevenance.Law.Figures;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Handicap;

/// <summary>Carte mobilité inclusion: one card for anyone who is disabled or has lost autonomy, with up to three mentions, each with its own condition.</summary>
public static class CarteMobiliteInclusion
{
    // Loi 2016-1321, art. 107: a card of its own opened parking places before.
    private static readonly Month Creation = new(2017, 1);

    private static readonly Figure TauxInvalidite = FrenchFigures.Book["Handicap/carte_mobilite_inclusion"]["taux_invalidite"];

    /// <summary>For the team of the MDPH to assess, by what the disability does to daily life, aids included (CASF R241-12-1).</summary>
    [Label("Rester debout est pénible, selon la MDPH", "Standing is painful, in the MDPH’s view")]
    public static readonly Monthly<Individu, Flag> StationDeboutPenible = Monthly.Flag<Individu>("cmi_station_debout_penible");

    /// <summary>For the team of the MDPH to assess (arrêté of 3 January 2017).</summary>
    [Label("La MDPH reconnaît des déplacements à pied très réduits, ou le besoin d’être accompagné", "The MDPH recognises that walking is very limited, or that company is needed")]
    public static readonly Monthly<Individu, Flag> DeplacementsReduits = Monthly.Flag<Individu>("cmi_deplacements_reduits");

    [Label("A l’APA en GIR 1 ou 2", "Has APA at GIR 1 or 2")]
    [Article("CASF", "L232-1"), Article("CASF", "L241-3")]
    public static readonly Monthly<Individu, Flag> DependanceLourde = Monthly.Flag<Individu>("cmi_dependance_lourde", (individu, mois) =>
        Apa.Eligible[individu, mois] & Sante.DegreDependance[individu, mois].IsOneOf(Dependance.Gir1, Dependance.Gir2));

    [Right]
    [Label("Carte mobilité inclusion, mention invalidité", "Mobility inclusion card, disability mention")]
    [Article("CASF", "L241-3"), Article("CASF", "R241-12-1")]
    public static readonly Monthly<Individu, Flag> Invalidite = Monthly.Flag<Individu>("cmi_invalidite", (individu, mois) =>
        (Sante.TauxIncapacite[individu, mois] >= TauxInvalidite[mois])
        | (PensionInvalidite.Categorie[individu, mois] >= PensionInvalidite.CategorieAvecTiercePersonne)
        | DependanceLourde[individu, mois]);

    [Right]
    [Label("Carte mobilité inclusion, mention priorité", "Mobility inclusion card, priority mention")]
    [Article("CASF", "L241-3"), Article("CASF", "R241-12-1")]
    public static readonly Monthly<Individu, Flag> Priorite = Monthly.Flag<Individu>("cmi_priorite", (individu, mois) =>
    {
        var taux = Sante.TauxIncapacite[individu, mois];
        return (taux > 0) & (taux < TauxInvalidite[mois]) & StationDeboutPenible[individu, mois] & !Invalidite[individu, mois];
    });

    [Right]
    [Label("Carte mobilité inclusion, mention stationnement", "Mobility inclusion card, parking mention")]
    [Article("CASF", "L241-3"), Article("Arrêté", "du 3 janvier 2017")]
    public static readonly Monthly<Individu, Flag> Stationnement = Monthly.Flag<Individu>("cmi_stationnement", (individu, mois) =>
        mois < Creation ? false : DeplacementsReduits[individu, mois] | DependanceLourde[individu, mois]);
}
