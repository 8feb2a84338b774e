using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Dépôt de garantie of a rented home: one month of rent without charges at most, two where it is furnished.</summary>
public static class DepotDeGarantie
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Location/location"];

    [Within(0, 100000)]
    [Repeats]
    [Label("Dépôt de garantie demandé ou versé", "Deposit asked for or paid")]
    public static readonly Monthly<Menage, Number> Verse = Monthly.Amount<Menage>("depot_de_garantie");

    [Right]
    [Label("Dépôt de garantie demandé en trop", "Deposit asked for above the limit")]
    [Article("Loi 89-462", "22"), Article("Loi 89-462", "25-6")]
    public static readonly Monthly<Menage, Number> EnTrop = Monthly.Amount<Menage>("depot_de_garantie_en_trop", (menage, mois) =>
        WhereEver(Verse[menage, mois] > 0, () => AuDelaDuPlafond(menage, mois), 0));

    private static Number AuDelaDuPlafond(Subject<Menage> menage, Month mois)
    {
        var statut = Habitation.Statut[menage, mois];
        var loyers = When(statut.Is(StatutOccupation.LocataireMeuble), Figures["depot_de_garantie.loyers_meuble"][mois])
            .Otherwise(Figures["depot_de_garantie.loyers_vide"][mois]);
        return (statut.IsOneOf(StatutOccupation.LocataireVide, StatutOccupation.LocataireMeuble, StatutOccupation.LocataireHlm) & (Habitation.Loyer[menage, mois] > 0))
            * Positive(Verse[menage, mois] - (loyers * Habitation.Loyer[menage, mois]));
    }
}
