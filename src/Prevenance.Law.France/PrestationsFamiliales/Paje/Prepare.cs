using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Prestation partagée d’éducation de l’enfant: for a parent who stops working, or works less, to raise a young child.</summary>
/// <remarks>How many months each parent has had already is not counted; the higher amount for three children is not worked out.</remarks>
public static class Prepare
{
    private const string Taux = "prestation_partagee_education_enfant";

    /// <summary>Loi 2014-873: for the children born from then on, in place of the activity choice supplement, which ended with the last of those born before.</summary>
    public static readonly Month Creation = new(2015, 1);

    public static readonly Month ComplementEteint = new(2018, 1);

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/prepare"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Un parent a cessé de travailler pour élever un enfant", "A parent has stopped working to raise a child")]
    public static readonly Monthly<Famille, Flag> SansActivite = Monthly.Flag<Famille>("inactif");

    [Label("Un parent travaille à mi-temps ou moins pour élever un enfant", "A parent works half time or less to raise a child")]
    public static readonly Monthly<Famille, Flag> MiTempsAuPlus = Monthly.Flag<Famille>("partiel1");

    [Label("Un parent travaille entre 50 % et 80 % pour élever un enfant", "A parent works between 50% and 80% to raise a child")]
    public static readonly Monthly<Famille, Flag> EntreMiTempsEtQuatreCinquiemes = Monthly.Flag<Famille>("partiel2");

    [Essential]
    [Label("Ce parent a cotisé huit trimestres à la retraite ces dernières années", "This parent has eight recent quarters of pension contributions")]
    public static readonly Monthly<Famille, Flag> HuitTrimestres = Monthly.Flag<Famille>("paje_prepare_huit_trimestres");

    [Benefit, Right]
    [Label("Prestation partagée d’éducation de l’enfant (PreParE)", "Shared childcare leave benefit (PreParE)")]
    [Article("CSS", "L531-4"), Article("CSS", "D531-4")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("paje_prepare", (famille, mois) =>
    {
        if (mois < Creation)
            return 0;
        var taux = When(SansActivite[famille, mois], Figures[$"{Taux}.taux_plein"][mois])
            .When(MiTempsAuPlus[famille, mois], Figures[$"{Taux}.taux_partiel_50"][mois])
            .When(EntreMiTempsEtQuatreCinquiemes[famille, mois], Figures[$"{Taux}.taux_partiel_entre_50_80"][mois])
            .Otherwise(0);
        return ((taux > 0) & Sejour.DUnAdulte[famille, mois] & UnJeuneEnfant(famille, mois) & HuitTrimestres[famille, mois]) * (Bmaf[mois] * taux);
    });

    private static Flag UnJeuneEnfant(Subject<Famille> famille, Month mois)
    {
        var limite = When(EnfantACharge.Nombre[famille, mois] >= 2, Figures["age_max_plus_jeune_enfant.deux_enfants_plus"][mois])
            .Otherwise(Figures["age_max_plus_jeune_enfant.enfant"][mois]);
        return famille.Members<Individu>(Famille.Enfant).Any(enfant => EnfantACharge.ACharge[enfant, mois]
            & Ages.Entre(enfant, mois, 0, limite)
            & (mois >= ComplementEteint ? true : Personne.DateNaissance[enfant] >= Creation.FirstDay));
    }
}
