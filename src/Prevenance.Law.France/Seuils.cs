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

    /// <summary>Age from which loss of autonomy opens the APA, in years (CASF R232-1).</summary>
    public static double AgeDeLApa => FrenchFigures.Book["Autonomie/apa"]["apa_domicile.condition_age"].Latest;

    /// <summary>Age at which a pension for anyone unfit takes the place of the invalidity pension, in years (CSS L341-15).</summary>
    public static double AgeDInaptitude => FrenchFigures.Book["MinimaSociaux/Vieillesse/aspa"]["age_inaptitude"].Latest;

    /// <summary>Age from which a survivor has a share of the pension of a husband or wife, in years (CSS D353-3).</summary>
    public static double AgeDeReversion => FrenchFigures.Book["Retraite/pension_reversion"]["age"].Latest;

    /// <summary>What all pensions together do not exceed for the minimum contributif, in euros a month (CSS L173-2).</summary>
    public static double PlafondDuMinimumContributif => FrenchFigures.Book["Retraite/minimum_contributif"]["plafond"].Latest;
}
