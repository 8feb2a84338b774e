using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Services ménagers: hours of help at home for an older person on a small income, up to thirty a month, whom the APA does not help.</summary>
public static class ServicesMenagers
{
    /// <summary>For the département or the Métropole to assess.</summary>
    [Label("A besoin d’une aide matérielle pour rester chez soi", "Needs practical help to stay at home")]
    public static readonly Monthly<Individu, Flag> Besoin = Monthly.Flag<Individu>("besoin_services_menagers", @default: true);

    /// <summary>Means up to the ceiling of the ASPA, housing aids left out; those of a couple together. The APA excludes it (CASF L232-23).</summary>
    [Right]
    [Label("Aide ménagère du département ou de la Métropole", "Home help of the département or the Métropole")]
    [Article("CASF", "L113-1"), Article("CASF", "L231-1"), Article("CASF", "R231-2"), Article("CASF", "L232-23")]
    public static readonly Monthly<Individu, Flag> Ouverts = Monthly.Flag<Individu>("aide_menagere", (individu, mois) =>
        AgeAideSociale.Atteint[individu, mois]
        & Besoin[individu, mois]
        & !Apa.Eligible[individu, mois]
        & !Habitation.Statut[individu.In<Menage>(), mois].Is(StatutOccupation.SansDomicile)
        & SousLePlafond(individu.In<Famille>(), mois));

    private static Flag SousLePlafond(Subject<Famille> famille, Month mois)
    {
        var plafonds = VieillesseFigures.Plafond[mois];
        var plafond = When(Composition.EnCouple[famille, mois], plafonds["couples"]).Otherwise(plafonds["personnes_seules"]) / 12;
        return RessourcesVieillesse.DeLaFamille[famille, mois] <= plafond;
    }
}
