using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Parents who raise a child alone and have, for a time, a higher amount.</summary>
public static class Isolement
{
    /// <summary>Alone, with a child or expecting one: until the youngest is three, or for a year after the separation.</summary>
    [Label("Droit au montant majoré de parent isolé", "Entitled to the lone parent's amount")]
    [Article("CASF", "L262-9"), Article("CASF", "R262-2")]
    public static readonly Monthly<Famille, Flag> OuvreLaMajoration = Monthly.Flag<Famille>("rsa_majore_eligibilite", (famille, mois) =>
        Ouvre(famille, mois, EnfantsRsa.Nombre[famille, mois], _ => true));

    /// <summary>Whether the right is there for the other children alone.</summary>
    [Label("Droit au montant majoré sans les enfants en résidence alternée", "Entitled to the lone parent's amount without the children who live with each parent in turn")]
    [Article("CASF", "L262-9"), Article("CE", "398911")]
    public static readonly Monthly<Famille, Flag> SansLesAlternes = Monthly.Flag<Famille>("rsa_majore_sans_residence_alternee", (famille, mois) =>
    {
        var enfants = EnfantsRsa.DuMois(famille, mois);
        return Ouvre(famille, mois, enfants.Nombre - enfants.Alternes, enfant => !EnfantsRsa.EnAlternance[enfant, mois]);
    });

    private static Flag Ouvre(Subject<Famille> famille, Month mois, Number enfants, Func<Subject<Individu>, Flag> compte)
    {
        var demandeur = famille.Member<Individu>(Famille.Demandeur);
        var enceinte = Grossesse.DansLaFamille[famille, mois];
        var enfantEnBasAge = famille.Members<Individu>(Famille.Enfant).Any(enfant => compte(enfant) & EstEnBasAge(enfant, mois));

        return !Composition.EnCouple[famille, mois]
            & !RsaOutreMer.Mayotte[famille, mois]
            & !Impots.PersonnesACharge.EnfantACharge[demandeur, mois.Year]
            & (enceinte | (enfants > 0))
            & (enceinte | enfantEnBasAge | Composition.RsaIsolementRecent[famille, mois]);
    }

    private static Flag EstEnBasAge(Subject<Individu> enfant, Month mois)
    {
        var age = Ages.Age[enfant, mois];
        return ((age >= 0) & (age < RsaFigures.AgeDuPlusJeune[mois]) & !EnfantACharge.AutonomieFinanciere[enfant, mois])
            .As("Enfant de moins de trois ans", "Child under three");
    }
}
