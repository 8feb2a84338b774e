using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Indemnités journalières de maladie: half of earlier wages, from the fourth day of a stop that is no accident at work.</summary>
public static class IndemnitesMaladie
{
    private const int Carence = 3;

    // Paid days in three years, outside a long illness (CSS R323-1).
    private const int DureeMaximale = 360;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/indemnites_journalieres"];

    [Within(0, 31)]
    [Label("Jours d’arrêt pour maladie ce mois (tous les jours comptent, même le dimanche)", "Days off sick this month (every day counts, Sundays too)")]
    public static readonly Monthly<Individu, Number> Jours = Monthly.Number<Individu>("jours_arret_maladie");

    /// <summary>In euros, before the contributions that are taken off it, and not rounded: the fund cuts each day to the cent.</summary>
    [Benefit, Right]
    [Label("Indemnités journalières de maladie, avant CSG et CRDS", "Sick pay of social security, before CSG and CRDS")]
    [Article("CSS", "L321-1"), Article("CSS", "L323-1"), Article("CSS", "R323-1"), Article("CSS", "R323-4"), Article("CSS", "R323-5"), Article("CSS", "R313-3")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("ij_maladie", (individu, mois) =>
        WhereEver(JoursDArret.Maladie(individu, mois) > 0, () => JoursPayes(individu, mois) * UneJournee(individu, mois), 0));

    private static Number UneJournee(Subject<Individu> individu, Month mois) => RevenuAvantArret.SelonLeMoisDArret(individu, mois, arret =>
        Figures["part_maladie"][arret] * RevenuAvantArret.ParJour(individu, arret, Plafond(arret)));

    /// <summary>In minimum wages, as it stood on the last day of the month before the stop.</summary>
    private static Number Plafond(Month arret) => Figures["plafond_en_smic"][arret] * SalaireMinimum.BrutMensuel(arret - 1);

    private static Number JoursPayes(Subject<Individu> individu, Month mois)
    {
        var premier = IndemnitesJournalieres.DateArret[individu];
        return Min(Positive(JoursDArret.Maladie(individu, mois) - JoursDeCarence(premier, mois)), JoursAvantLaFin(premier, mois));
    }

    /// <summary>The three first days of the stop, or those of them that fall in this month.</summary>
    private static Number JoursDeCarence(Date premier, Month mois) => Combien(Enumerable.Range(0, Carence)
        .Select(jour => (premier >= mois.FirstDay.AddDays(-jour)) & (premier <= mois.LastDay.AddDays(-jour))));

    /// <summary>Days of this month up to the last one that is paid, the stop being paid each day after those to wait (CSS R323-1).</summary>
    private static Number JoursAvantLaFin(Date premier, Month mois) => Combien(Enumerable.Range(0, mois.LastDay.Day)
        .Select(jour => premier > mois.FirstDay.AddDays(jour - Carence - DureeMaximale)));

    private static Number Combien(IEnumerable<Flag> jours) => jours.Select(jour => jour * (Number)1).Sum();
}
