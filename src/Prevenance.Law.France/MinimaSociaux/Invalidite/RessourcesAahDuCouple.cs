using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The means of a couple, which the AAH counted together until October 2023, under a ceiling that was theirs.</summary>
public static class RessourcesAahDuCouple
{
    /// <summary>From then on, each is reckoned alone.</summary>
    internal static readonly Month Deconjugalisation = new(2023, 10);

    private static readonly Month AbattementForfaitaire = new(2022, 1);
    private static readonly Figure FraisProfessionnels = FrenchFigures.Book["Impots/revenu_imposable"]["deductions.abatpro.taux"];

    [Label("Ressources du couple retenues par l’AAH", "Means of the couple counted by AAH")]
    [Article("CSS", "R821-4"), Article("CSS", "L821-3")]
    public static readonly Monthly<Individu, Number> Base = Monthly.Amount<Individu>("aah_base_ressources_conjugalisee", (individu, mois) =>
        RessourcesAah.Base[individu, mois] + (RetenuesDuConjoint(individu, mois) / 12));

    [Label("Plafond de ressources d’un couple pour l’AAH", "Ceiling of a couple for AAH")]
    [Article("CSS", "D821-2")]
    public static readonly Monthly<Individu, Number> Plafond = Monthly.Amount<Individu>("aah_plafond_ressources_conjugalise", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var couple = Composition.EnCouple[famille, mois] * InvaliditeFigures.MajorationDuCouple[mois];
        return InvaliditeFigures.Montant[mois] * (1 + couple + (InvaliditeFigures.MajorationParEnfant[mois] * EnfantACharge.Nombre[famille, mois]));
    });

    /// <summary>After work expenses, less a fifth until 2021, less a flat amount that grows with children since.</summary>
    private static Number RetenuesDuConjoint(Subject<Individu> individu, Month mois)
    {
        var revenus = (1 - FraisProfessionnels[mois]) * DuConjoint(individu, mois);
        var enfants = EnfantACharge.Nombre[individu.In<Famille>(), mois];
        return mois < AbattementForfaitaire
            ? (1 - InvaliditeFigures.AbattementDuConjoint[mois]) * revenus
            : Positive(revenus - InvaliditeFigures.ForfaitDuConjoint[mois] - (InvaliditeFigures.ForfaitParEnfant[mois] * enfants));
    }

    /// <summary>By the quarter when the claimant works, else of the year before last, as for the claimant.</summary>
    private static Number DuConjoint(Subject<Individu> individu, Month mois)
    {
        Number DeLAutre(Func<Subject<Individu>, Number> revenus) => individu.HasRole(Famille.Parent, Famille.Definition)
            * (individu.In<Famille>().Members<Individu>(Famille.Parent).Sum(revenus) - revenus(individu));
        return When(
                RessourcesAah.EnActivite(individu, mois),
                DeLAutre(parent => Positive(TrimestreAah.Activite[parent, mois] + TrimestreAah.Autres[parent, mois])))
            .Otherwise(DeLAutre(parent => RessourcesAah.ActiviteDeLAnnee(parent, mois) + TraitementsEtPensions.Pensions[parent, mois.Year - 2]));
    }
}
