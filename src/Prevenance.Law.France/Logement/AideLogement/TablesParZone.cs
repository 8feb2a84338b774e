using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The three tables of a figure that decrees set by housing zone.</summary>
internal sealed record TablesParZone(TableFigure Zone1, TableFigure Zone2, TableFigure Zone3)
{
    /// <summary>The tables of a file whose keys end with the zone.</summary>
    public static TablesParZone Dans(FigureFile chiffres, string cle) =>
        new(chiffres.Table($"{cle}.zone_1"), chiffres.Table($"{cle}.zone_2"), chiffres.Table($"{cle}.zone_3"));

    /// <summary>What is read in the table of the zone; in that of zone 2 when the zone is not known.</summary>
    public Number Lire(Choice<ZoneLogement> zone, Month mois, Func<TableInForce, Number> valeur) => Lire(zone, table => valeur(table[mois]));

    /// <inheritdoc cref="Lire(Choice{ZoneLogement}, Month, Func{TableInForce, Number})"/>
    public Number Lire(Choice<ZoneLogement> zone, Func<TableFigure, Number> valeur) =>
        When(zone.Is(ZoneLogement.Zone1), valeur(Zone1))
            .When(zone.Is(ZoneLogement.Zone3), valeur(Zone3))
            .Otherwise(valeur(Zone2));
}
