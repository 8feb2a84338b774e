using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>Allocation de veuvage: an income for some time after the death of a husband or wife, for anyone too young for the survivor's pension.</summary>
public static class AllocationVeuvage
{
    private const int DureeEnMois = 24;
    private const int MoisDuTrimestre = 3;

    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/allocation_veuvage"];

    [Unbounded("a day far off stands for none")]
    [Label("Jour du décès du mari ou de la femme", "Day on which the husband or wife died")]
    public static readonly Permanent<Individu, Date> Deces = Permanent.Date<Individu>("date_deces_conjoint", @default: DateOnly.MinValue);

    /// <summary>Two years from the month of the death; to the age that ends it for those old enough that day.</summary>
    [Label("Temps de l’allocation de veuvage", "Time of the widow’s allowance")]
    [Article("CSS", "L356-1"), Article("CSS", "L356-2")]
    public static readonly Monthly<Individu, Flag> Temps = Monthly.Flag<Individu>("allocation_veuvage_temps", (individu, mois) =>
    {
        var deces = Deces[individu];
        var recent = deces > (mois - DureeEnMois).LastDay;
        var agePasse = Personne.DateNaissance[individu].CompletedYears(deces) >= Figures["age_de_prolongation"][mois];
        return (deces <= mois.LastDay) & !deces.Is(DateOnly.MinValue) & (recent | agePasse) & (Ages.Age[individu, mois] < Figures["age_limite"][mois]);
    });

    [Benefit, Right]
    [Label("Allocation de veuvage, avant CSG et CRDS", "Widow’s allowance, before CSG and CRDS")]
    [Article("CSS", "L356-1"), Article("CSS", "L356-2")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("allocation_veuvage", (individu, mois) =>
        WhereEver(!Deces[individu].Is(DateOnly.MinValue), () => Ouverte(individu, mois) * DeLaPersonne(individu, mois), 0));

    private static Flag Ouverte(Subject<Individu> individu, Month mois) =>
        Temps[individu, mois] & !Composition.EnCouple[individu.In<Famille>(), mois] & Mariage.Etabli(individu, mois);

    /// <summary>Where means and the allowance go over the ceiling of a quarter together, the excess is taken off.</summary>
    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var montant = Figures["montant"][mois];
        var ressources = RessourcesVieillesse.PercusSur(individu, mois.Preceding(MoisDuTrimestre).ToList());
        return Min(montant, Positive((Figures["plafond_en_allocations"][mois] * montant) - ressources) / MoisDuTrimestre);
    }
}
