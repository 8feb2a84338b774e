using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>Invalidity pensions open no deduction, and work expenses that exceed a wage lower the other means.</summary>
internal static class HousingAidMeans
{
    public static Reading Reading { get; } = new(
        "means-of-housing-aid",
        "CCH R822-13, CGI 83",
        Monthly.Flag<Individu>("aide_logement_abattement_indemnites_chomage", SansActivite),
        Monthly.Amount<Individu>("aide_logement_chomage_apres_frais", ChomageMoinsFrais));

    private static Flag SansActivite(Subject<Individu> individu, Month mois)
    {
        var annee = mois.Year - 2;
        var gains = Travail.SalaireImposable[individu, mois] + Travail.IndependantImposable[individu, annee] + Travail.IndependantExonere[individu, annee];
        return (Personne.Activite[individu, mois].Is(Activite.Retraite) | (AllocationAdulteHandicape.Montant[individu, mois] > 0)) & gains.Is(0);
    }

    private static Number ChomageMoinsFrais(Subject<Individu> individu, Month mois)
    {
        var salaires = RessourcesIndividuelles.Salaires(individu, mois);
        var chomage = RessourcesIndividuelles.Indemnites(individu, mois);
        var depassement = Min(0, salaires - RessourcesIndividuelles.FraisProfessionnels(individu, mois));
        return chomage + (depassement * (salaires + chomage > 0));
    }
}
