using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Territoires;

namespace Prevenance.Law.France.Lyon;

/// <summary>Where the rights of this folder hold. Each of its rules begins with the place; elsewhere it gives nothing.</summary>
public static class Territoire
{
    private const string Siren = "200046977";

    // Rules read this class before they are all made.
    private static readonly Lazy<HashSet<Variable>> Droits = new(() =>
    [
        FondsSolidariteLogement.PeutDemander,
        FondsSolidariteLogement.Energie,
        RestaurationCollege.Reduction,
        RevenuSolidariteJeunes.Montant,
        TclSolidaire.Gratuit,
        TclSolidaire.Reduit,
        VersementSolidaireEau.Droit,
    ]);

    [Label("Habite dans la Métropole de Lyon", "Lives in the Métropole de Lyon")]
    [Article("CGCT", "L3611-1")]
    public static readonly Monthly<Menage, Flag> Metropole = Monthly.Flag<Menage>("residence_metropole_lyon", (menage, mois) =>
        Echelon.Epci[menage, mois].Is(Siren));

    /// <summary>Whether a right is one of this folder.</summary>
    internal static bool Donne(Variable droit) => Droits.Value.Contains(droit);

    /// <summary>The transport fares are for residents of the whole Rhône, with or without the Métropole.</summary>
    internal static Flag Rhone(Subject<Menage> menage, Month mois) => Residence.Depcom[menage, mois].StartsWith("69");
}
