using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>APA in a home for dependent older persons: the care price of the home, less what the person pays of it.</summary>
public static class ApaEtablissement
{
    [Within(0)]
    [Label("Tarif dépendance de l’établissement, GIR 1 et 2", "Care price of the home, GIR 1 and 2")]
    public static readonly Monthly<Individu, Number> TarifGir12 = Monthly.Amount<Individu>("dependance_tarif_etablissement_gir_1_2");

    [Within(0)]
    [Label("Tarif dépendance de l’établissement, GIR 3 et 4", "Care price of the home, GIR 3 and 4")]
    public static readonly Monthly<Individu, Number> TarifGir34 = Monthly.Amount<Individu>("dependance_tarif_etablissement_gir_3_4");

    [Within(0)]
    [Label("Tarif dépendance de l’établissement, GIR 5 et 6", "Care price of the home, GIR 5 and 6")]
    public static readonly Monthly<Individu, Number> TarifGir56 = Monthly.Amount<Individu>("dependance_tarif_etablissement_gir_5_6");

    [Label("Tarif dépendance du degré de la personne", "Care price for the person’s degree")]
    [Article("CASF", "L232-8")]
    public static readonly Monthly<Individu, Number> Tarif = Monthly.Amount<Individu>("dependance_tarif_etablissement_gir_dependant", (individu, mois) =>
    {
        var gir = Sante.DegreDependance[individu, mois];
        return When(gir.IsOneOf(Dependance.Gir1, Dependance.Gir2), TarifGir12[individu, mois])
            .When(gir.IsOneOf(Dependance.Gir3, Dependance.Gir4), TarifGir34[individu, mois])
            .Otherwise(0);
    });

    /// <summary>Everyone pays the price of the lightest degrees; from a first income on, a growing part of the rest.</summary>
    [Label("Participation au tarif dépendance", "Own share of the care price")]
    [Article("CASF", "L232-8"), Article("CASF", "R232-19"), Article("CASF", "L232-10")]
    public static readonly Monthly<Individu, Number> Participation = Monthly.Amount<Individu>("apa_etablissement_participation", (individu, mois) =>
    {
        var tiercePersonne = Apa.TiercePersonne[individu, mois];
        var minimum = ApaFigures.EtablissementMinimum[mois] * tiercePersonne;
        var maximum = ApaFigures.EtablissementMaximum[mois] * tiercePersonne;
        var ressources = Apa.Ressources[individu, mois]
            / When(Composition.EnCouple[individu.In<Famille>(), mois], ApaFigures.EtablissementCouple[mois]).Otherwise(1);

        var place = Min(Positive(ressources - minimum) / (maximum - minimum), 1);
        var partDuReste = ApaFigures.EtablissementPart[mois] * place;
        var commun = TarifGir56[individu, mois];
        var participation = commun + (partDuReste * (Tarif[individu, mois] - commun));
        return Min(participation, (1 - ApaFigures.ResteAVivre[mois]) * ressources);
    });

    [Benefit, Right]
    [Label("Allocation personnalisée d’autonomie en établissement", "Personal autonomy allowance in a home")]
    [Article("CASF", "L232-8"), Article("CASF", "R232-19"), Article("CASF", "D232-31")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("apa_etablissement", (individu, mois) =>
    {
        var allocation = Tarif[individu, mois] - Participation[individu, mois];
        var versee = allocation >= ApaFigures.EtablissementMinimumVerse[mois] * ApaFigures.Smic[mois];
        return (Apa.Eligible[individu, mois] & (TarifGir56[individu, mois] > 0) & (Tarif[individu, mois] > 0) & versee) * allocation;
    });
}
