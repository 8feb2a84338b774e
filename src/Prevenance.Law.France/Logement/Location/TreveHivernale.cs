using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Trêve hivernale: from November to March, a judgment that orders people to leave their home is not carried out.</summary>
public static class TreveHivernale
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Location/location"];

    [Unbounded("a day far off stands for none")]
    [Label("Date du jugement qui ordonne de quitter le logement", "Day of the judgment that orders the home to be left")]
    public static readonly Permanent<Menage, Date> JugementDExpulsion = Permanent.Date<Menage>("date_jugement_expulsion", @default: DateOnly.MaxValue);

    [Right]
    [Label("Trêve hivernale : pas d’expulsion de novembre à mars", "Winter truce: no eviction from November to March")]
    [Article("CPCE", "L412-6")]
    public static readonly Monthly<Menage, Flag> PasDExpulsion = Monthly.Flag<Menage>("treve_hivernale", (menage, mois) =>
        WhereEver(Menacee(menage, mois) & !Habitation.SansDomicile(menage, mois), () => EnHiver(mois), false));

    /// <summary>Whether these months are those of the truce, for homes (CPCE L412-6) as for their energy (CASF L115-3).</summary>
    internal static Flag EnHiver(Month mois) =>
        ((Number)mois.Number >= Figures["treve_hivernale.premier_mois"][mois]) | ((Number)mois.Number <= Figures["treve_hivernale.dernier_mois"][mois]);

    /// <summary>Whether a judgment was given by the end of the month.</summary>
    internal static Flag Menacee(Subject<Menage> menage, Month mois) => JugementDExpulsion[menage] <= mois.LastDay;
}
