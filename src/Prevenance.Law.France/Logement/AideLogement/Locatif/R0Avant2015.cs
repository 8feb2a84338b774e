using Prevenance.Law.Figures;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>
/// R0 was what a family without other income had two years before: the RSA less family benefits (R1 − R2, CSS D542-5),
/// over a year, after the deduction that income tax makes on wages.
/// </summary>
internal static class R0Avant2015
{
    /// <summary>From then on, decrees set R0 itself.</summary>
    public static readonly Month Fin = new(2015, 1);

    private const string Ressources = "formule.pp_particip_perso.r0_abattement.avant_2015";

    private static readonly LignesFamiliales LignesR1 = new("pers_isolee", "couple_0_enf", ["avec_1_enf", "avec_2_enf"], "maj_pac_supp");

    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];
    private static readonly Figure Abattement = FrenchFigures.Book["Impots/revenu_imposable"]["deductions.abatpro.taux"];

    public static Number Montant(Subject<Famille> famille, Month mois)
    {
        var reference = mois.Year - 2;
        var r1 = RsaFigures.MontantForfaitaire[reference]
            * LignesR1.De(AideLogementFigures.Locatif.Table($"{Ressources}.r1_rsa_socle_1")[mois], famille, mois);
        var charges = PersonnesACharge.Nombre[famille, mois];
        var prestations = AideLogementFigures.Locatif.Table($"{Ressources}.r2_en_bmaf_1")[mois];
        var r2 = Bmaf[reference] * ((charges >= 2) * (prestations["taux_2_enf"] + (Positive(charges - 2) * prestations["maj_par_enf_supp"])));
        return Round(12 * (r1 - r2) * (1 - Abattement[mois]));
    }
}
