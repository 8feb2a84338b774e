using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Events of working life that set aside a part, or the whole, of past earnings.</summary>
public static class SituationsProfessionnelles
{
    private const int MoisDeChomage = 2;

    private static readonly DateOnly Inconnu = DateOnly.MinValue;

    [Unbounded("a day far off stands for none")]
    [Label("Date de début du chômage", "First day of unemployment")]
    public static readonly Permanent<Individu, Date> DebutDuChomage = Permanent.Date<Individu>("date_debut_chomage", @default: Inconnu);

    /// <summary>Thirty percent of the unemployment benefit of who has stopped working for a pension.</summary>
    [Label("Abattement sur les indemnités de chômage", "Deduction on unemployment benefit")]
    [Article("CCH", "R822-13")]
    public static readonly Monthly<Individu, Flag> AbattementSurChomage =
        Monthly.Flag<Individu>("aide_logement_abattement_indemnites_chomage", (individu, mois) =>
        {
            var travaille = (Travail.SalaireImposable[individu, mois] > 0) | (Travail.IndependantImposable[individu, mois.Year - 2] > 0);
            var pensionne = Personne.Activite[individu, mois].Is(Activite.Retraite)
                | (Remplacement.PensionInvalidite[individu, mois] > 0)
                | (AllocationAdulteHandicape.Montant[individu, mois] > 0);
            return pensionne & !travaille;
        });

    /// <summary>Thirty percent of the earnings of who is unemployed and receives benefit, or has stopped working for a pension.</summary>
    [Label("Abattement sur les revenus d’activité", "Deduction on earnings")]
    [Article("CCH", "R822-13"), Article("CCH", "R822-14")]
    public static readonly Monthly<Individu, Flag> AbattementSurActivite =
        Monthly.Flag<Individu>("aide_logement_abattement_revenus_activite_professionnelle", (individu, mois) =>
            AuChomageDepuisDeuxMois(individu, mois) | AbattementSurChomage[individu, mois]);

    /// <summary>Nothing of the earnings of parents who receive RSA, or when one of them is unemployed without benefit.</summary>
    [Label("Revenus d’activité non retenus", "Earnings set aside")]
    [Article("CCH", "R822-15"), Article("CCH", "R822-17")]
    public static readonly Monthly<Individu, Flag> Neutralisation =
        Monthly.Flag<Individu>("aide_logement_condition_neutralisation", (individu, mois) =>
        {
            var famille = individu.In<Famille>();
            var chomageSansIndemnite = famille.Members<Individu>(Famille.Parent)
                .Any(parent => AuChomageDepuisDeuxMois(parent, mois) & SansIndemnite(parent, mois));
            var rsaLeMoisDernier = Rsa.Montant[famille, mois - 1] > 0;
            return individu.HasRole(Famille.Parent, Famille.Definition) & (chomageSansIndemnite | rsaLeMoisDernier);
        });

    /// <summary>By the date when it is known, else by what the person has been doing these months.</summary>
    private static Flag AuChomageDepuisDeuxMois(Subject<Individu> individu, Month mois)
    {
        var debut = DebutDuChomage[individu];
        var depuis = When<Flag>(debut.Is(Inconnu), mois.Preceding(MoisDeChomage).All(m => Personne.Activite[individu, m].Is(Activite.Chomeur)))
            .Otherwise(debut < (mois - MoisDeChomage).FirstDay);
        return Personne.Activite[individu, mois].Is(Activite.Chomeur) & depuis;
    }

    private static Flag SansIndemnite(Subject<Individu> individu, Month mois) =>
        (Remplacement.ChomageImposable[individu, mois] + Remplacement.ChomageNet[individu, mois]).Is(0) | (AllocationSolidariteSpecifique.Montant[individu, mois] > 0);
}
