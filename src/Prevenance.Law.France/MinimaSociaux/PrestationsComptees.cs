using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Family benefits that the RSA and the prime d'activité count, with neither their age nor their lone-parent increases.</summary>
public static class PrestationsComptees
{
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    // CASF R262-11, 2°.
    private const double MoisNonComptes = 3;

    // Décret 2014-554.
    private static readonly Month PartForfaitaire = new(2014, 4);

    /// <summary>Of the family support allowance, only a flat part for each child counts, a larger one for who has lost both parents; all of it did before it was raised in April 2014.</summary>
    [Label("Allocation de soutien familial comptée", "Family support allowance counted")]
    [Article("CASF", "R262-10-1"), Article("CSS", "R844-4")]
    public static readonly Monthly<Famille, Number> SoutienFamilial = Monthly.Amount<Famille>("rsa_forfait_asf", (famille, mois) => SoutienFamilialCompte(
        famille,
        mois,
        enfant => When(Enfance.Orphelin[enfant, mois], RsaFigures.ForfaitSoutienFamilialOrphelin[mois]).Otherwise(RsaFigures.ForfaitSoutienFamilial[mois])));

    /// <summary>A lone parent who has the higher amount keeps it beside, to the end of the month in which the child is three months old.</summary>
    [Label("Allocation de base de la Paje comptée", "Basic allowance for a young child counted")]
    [Article("CASF", "R262-11"), Article("CSS", "R844-5")]
    public static readonly Monthly<Famille, Number> AllocationDeBase = Monthly.Amount<Famille>("rsa_paje_base_comptee", (famille, mois) =>
    {
        var nouveauNe = famille.Members<Individu>(Famille.Enfant).Any(enfant => AgeEnMoisLaVeille(enfant, mois) < MoisNonComptes);
        return When(Isolement.OuvreLaMajoration[famille, mois] & nouveauNe, 0).Otherwise(Paje.AllocationDeBase[famille, mois]);
    });

    [Label("Prestations familiales comptées par le RSA", "Family benefits counted by RSA")]
    [Article("CASF", "R262-10"), Article("CASF", "R262-11")]
    public static readonly Monthly<Famille, Number> Familiales = Monthly.Amount<Famille>("rsa_base_ressources_prestations_familiales", Comptees);

    [Label("Prestations familiales comptées par la prime d’activité", "Family benefits counted by the activity bonus")]
    [Article("CSS", "R844-4"), Article("CSS", "R844-5")]
    public static readonly Monthly<Famille, Number> PourLaPrime = Monthly.Amount<Famille>("ppa_base_ressources_prestations_familiales", Comptees);

    private static Number AgeEnMoisLaVeille(Subject<Individu> enfant, Month mois) =>
        Personne.DateNaissance[enfant].CompletedMonths(mois.FirstDay.AddDays(-1));

    /// <summary>No more than the allowance itself.</summary>
    internal static Number SoutienFamilialCompte(Subject<Famille> famille, Month mois, Func<Subject<Individu>, Number> part)
    {
        var allocation = AllocationSoutienFamilial.Asf[famille, mois];
        return mois < PartForfaitaire
            ? allocation
            : Min(allocation, Bmaf[mois] * famille.Members<Individu>(Famille.Enfant).Sum(enfant => AllocationSoutienFamilial.EnfantEligible[enfant, mois] * part(enfant)));
    }

    private static Number Comptees(Subject<Famille> famille, Month mois) =>
        AllocationDeBase[famille, mois]
        + Prepare.Montant[famille, mois]
        + LibreChoixDActivite.Montant[famille, mois]
        + PrestationsRecues.PajeColca[famille, mois]
        + SoutienFamilial[famille, mois]
        + ((ComplementFamilial.Cf[famille, mois] > 0) * ComplementFamilial.NonMajore[famille, mois])
        + Min(AllocationsFamiliales.Base[famille, mois], AllocationsFamiliales.Af[famille, mois]);
}
