using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>What daily allowances replace: the gross wages of the three months before the stop, and the work that opens them.</summary>
/// <remarks>The month of the stop is a fact: each month that it may be is read beside the others. Without a day, nothing certain can be said.</remarks>
public static class RevenuAvantArret
{
    private const int PaiesDeReference = 3;
    private const int MoisDeCotisations = 6;

    // The longest that sickness is paid without a long illness, 360 days (CSS R323-1).
    private const int MoisDIndemnisation = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/indemnites_journalieres"];
    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    /// <summary>Unless it is said, those that the wages of these months may have paid: nobody works for less than the minimum wage.</summary>
    [Label("A travaillé au moins 150 heures dans les trois mois d’avant l’arrêt", "Worked 150 hours at least in the three months before the stop")]
    public static readonly Permanent<Individu, Flag> HeuresSuffisantes = Permanent.Flag<Individu>("ij_heures_de_travail_suffisantes", @default: true);

    /// <summary>A value that goes by the month of the stop, nothing once the stop is older than what is paid.</summary>
    /// <param name="individu">Who has stopped working.</param>
    /// <param name="mois">The month that is paid.</param>
    /// <param name="valeur">The value, for a stop in a given month.</param>
    internal static Number SelonLeMoisDArret(Subject<Individu> individu, Month mois, Func<Month, Number> valeur)
    {
        var jour = IndemnitesJournalieres.DateArret[individu];
        return mois.Preceding(MoisDIndemnisation).Append(mois).Aggregate(
            (Number)0,
            (autrement, arret) => When((jour >= arret.FirstDay) & (jour <= arret.LastDay), valeur(arret)).Otherwise(autrement));
    }

    /// <summary>One ninety-first of three pays, each up to a ceiling (CSS R323-4), for who worked enough.</summary>
    /// <param name="individu">Who has stopped working.</param>
    /// <param name="arret">The month of the stop.</param>
    /// <param name="plafond">The most that a monthly pay counts for, in euros.</param>
    internal static Number ParJour(Subject<Individu> individu, Month arret, Number plafond) => Ouvert(individu, arret)
        * (arret.Preceding(PaiesDeReference).Sum(m => Min(MontantsBruts.Salaire[individu, m], plafond)) / Figures["jours_de_trois_paies"][arret])
            .As("Revenu d’activité antérieur, par jour", "Earlier earnings, a day");

    /// <summary>By the hours worked, or by what was contributed on in six months (CSS R313-3).</summary>
    private static Flag Ouvert(Subject<Individu> individu, Month arret)
    {
        var cotisations = arret.Preceding(MoisDeCotisations).Sum(m => MontantsBruts.Salaire[individu, m]);
        var paies = arret.Preceding(PaiesDeReference).Sum(m => MontantsBruts.Salaire[individu, m]);
        var heures = HeuresSuffisantes.Given(individu, paies / Smic[arret - PaiesDeReference] >= Figures["heures_de_trois_mois"][arret]);
        return (heures & (cotisations > 0)) | (cotisations >= Figures["smic_de_six_mois"][arret] * Smic[arret - MoisDeCotisations]);
    }
}
