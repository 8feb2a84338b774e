using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Jeunes;

/// <summary>Pass’Sport: a sum off the membership of a sports club, once a season, for those who receive another aid.</summary>
public static class PassSport
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Jeunes/pass_sport"];

    [Benefit, Right]
    [Label("Pass’Sport, une fois par saison", "Pass’Sport, once a season")]
    [Article("Décret", "2025-630")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pass_sport", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var rentree = (AllocationRentreeScolaire.Ars[famille, mois.Year] > 0) & EntreAges(individu, mois, "ars");
        var enfantHandicape = (AllocationEducationEnfantHandicape.Aeeh[famille, mois] > 0) & EntreAges(individu, mois, "aeeh");
        var adulteHandicape = (AllocationAdulteHandicape.Montant[individu, mois] > 0) & EntreAges(individu, mois, "aah");
        var boursier = BourseCriteresSociaux.Boursier[individu, mois] & (Ages.Age[individu, mois] <= Figures["critere_age.age_maximum_profil_boursier"][mois]);
        return (rentree | enfantHandicape | adulteHandicape | boursier) * Figures["montant"][mois];
    });

    private static Flag EntreAges(Subject<Individu> individu, Month mois, string profil)
    {
        var age = Ages.Age[individu, mois];
        return (age >= Figures[$"critere_age.age_minimum_profil_{profil}"][mois]) & (age <= Figures[$"critere_age.age_maximum_profil_{profil}"][mois]);
    }
}
