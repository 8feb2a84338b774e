using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Lyon;

/// <summary>Where the rights of this folder hold. Each of its rules begins with the place; elsewhere it gives nothing.</summary>
public static class Territoire
{
    private static readonly CodeTable<TerritoireLyonnais> Communes =
        CodeTable<TerritoireLyonnais>.Load(FrenchFigures.TablePath("Lyon/communes.table.csv"));

    [Label("Habite dans la Métropole de Lyon", "Lives in the Métropole de Lyon")]
    [Article("CGCT", "L3611-1")]
    public static readonly Monthly<Menage, Flag> Metropole = Monthly.Flag<Menage>("residence_metropole_lyon", (menage, mois) =>
        Communes.For(Residence.Depcom[menage, mois], TerritoireLyonnais.Ailleurs).Is(TerritoireLyonnais.Metropole));

    /// <summary>The transport fares are for residents of the whole Rhône, with or without the Métropole.</summary>
    internal static Flag Rhone(Subject<Menage> menage, Month mois) => Residence.Depcom[menage, mois].StartsWith("69");
}
