using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>What is added to a school grant: for boarders, for the tools of a trade, for pupils who come back, and for honours at the brevet.</summary>
public static class PrimesScolaires
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/primes_scolaires"];

    [Label("Élève interne", "Boarder at school")]
    public static readonly Monthly<Individu, Flag> Interne = Monthly.Flag<Individu>("eleve_interne");

    [Label("Mention bien ou très bien au brevet", "Honours « bien » or « très bien » at the brevet")]
    public static readonly Monthly<Individu, Flag> MentionAuBrevet = Monthly.Flag<Individu>("mention_bien_au_brevet");

    /// <summary>The specialities that open the prime are listed by the arrêté of 19 October 2009.</summary>
    [Label("Commence une formation professionnelle qui demande un équipement", "Begins a vocational course that takes equipment")]
    public static readonly Monthly<Individu, Flag> FormationAEquiper = Monthly.Flag<Individu>("commence_formation_a_equiper");

    [Label("Reprend ses études au lycée après cinq mois d’arrêt au moins", "Comes back to upper secondary school after five months away at least")]
    public static readonly Monthly<Individu, Flag> Reprise = Monthly.Flag<Individu>("reprend_etudes_apres_interruption");

    [Right]
    [Label("Prime à l’internat, pour l’année scolaire", "Boarding bonus, for the school year")]
    [Article("Arrêté", "du 13 juillet 2021")]
    public static readonly Monthly<Famille, Number> Internat = Monthly.Amount<Famille>("prime_internat", (famille, mois) =>
        ParEleve(famille, mois, Scolarite.College, Interne, _ => Figures.Table("internat.college")[mois].For(BourseCollege.Echelon[famille, mois]))
        + ParEleve(famille, mois, Scolarite.Lycee, Interne, _ => Figures.Table("internat.lycee")[mois].For(BourseLycee.Echelon[famille, mois])));

    [Right]
    [Label("Prime d’équipement, une fois", "Equipment bonus, once")]
    [Article("Arrêté", "du 19 octobre 2009")]
    public static readonly Monthly<Famille, Number> Equipement = Monthly.Amount<Famille>("prime_equipement", (famille, mois) =>
        ParEleve(famille, mois, Scolarite.Lycee, FormationAEquiper, _ => Boursiers(famille, mois) * Figures["equipement"][mois]));

    /// <summary>From sixteen to the eve of the nineteenth birthday.</summary>
    [Right]
    [Label("Prime à la reprise d’études, pour la première année", "Bonus for coming back to school, for the first year")]
    [Article("Arrêté", "du 19 août 2016")]
    public static readonly Monthly<Famille, Number> RepriseDEtudes = Monthly.Amount<Famille>("prime_reprise_etudes", (famille, mois) =>
        ParEleve(famille, mois, Scolarite.Lycee, Reprise, enfant => (AgeDeLaReprise(enfant, mois) & Boursiers(famille, mois)) * Figures["reprise.montant"][mois]));

    [Right]
    [Label("Bourse au mérite du lycée, pour l’année scolaire", "Merit grant of upper secondary school, for the school year")]
    [Article("C. éduc.", "D531-37"), Article("Arrêté", "du 22 mars 2016")]
    public static readonly Monthly<Famille, Number> Merite = Monthly.Amount<Famille>("bourse_merite_lycee", (famille, mois) =>
        ParEleve(famille, mois, Scolarite.Lycee, MentionAuBrevet, _ => Figures.Table("merite")[mois].For(BourseLycee.Echelon[famille, mois])));

    /// <summary>Nothing is read of who has no pupil in this case: neither the level of the grant nor a figure.</summary>
    private static Number ParEleve(
        Subject<Famille> famille, Month mois, Scolarite scolarite, Monthly<Individu, Flag> cas, Func<Subject<Individu>, Number> montant) =>
        famille.Members<Individu>(Famille.Enfant).Sum(enfant => WhereEver(
            cas[enfant, mois], () => Eleves.De(scolarite, enfant, mois) * montant(enfant), 0));

    private static Flag AgeDeLaReprise(Subject<Individu> enfant, Month mois)
    {
        var age = Ages.Age[enfant, mois];
        return (age >= Figures["reprise.age_minimum"][mois]) & (age <= Figures["reprise.age_maximum"][mois]);
    }

    private static Flag Boursiers(Subject<Famille> famille, Month mois) => BourseLycee.Echelon[famille, mois] > 0;
}
