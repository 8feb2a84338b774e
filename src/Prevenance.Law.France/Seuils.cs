using Prevenance.Law.Figures;

namespace Prevenance.Law.France;

/// <summary>
/// Thresholds of the law that are told outside of its rules: a question is cut along them, a hypothesis is tried on both sides of them.
/// Each is the last value known, since what is asked and told names no month.
/// </summary>
public static class Seuils
{
    private static readonly FigureFile Rsa = FrenchFigures.Book["MinimaSociaux/Rsa/rsa"];

    /// <summary>Savings from which housing aid counts property and savings, in euros (CCH R822-22).</summary>
    public static double EpargneComptee => FrenchFigures.Book["Logement/AideLogement/aide_logement_ressources"]["patrimoine.seuil_valorisation"].Latest;

    /// <summary>Age from which the RSA is claimed in one's own name, in years (CASF R262-3).</summary>
    public static double AgeDuRsa => Rsa["rsa_cond.age_pac"].Latest;

    /// <summary>Residence that the RSA asks of a European, in years (CASF L262-6).</summary>
    public static double ResidenceDUnEuropeen => Rsa["rsa_cond.duree_min_titre_sejour.eee"].Latest;

    /// <summary>How long the RSA asks that a permit which allows work was held, in years (CASF L262-4).</summary>
    public static double TitrePourLeRsa => Rsa["rsa_cond.duree_min_titre_sejour.non_eee"].Latest;

    /// <summary>How long the ASPA asks that a permit which allows work was held, in years (CSS L816-1).</summary>
    public static double TitrePourLAspa => FrenchFigures.Book["MinimaSociaux/Vieillesse/aspa"]["duree_min_titre_sejour"].Latest;
}
