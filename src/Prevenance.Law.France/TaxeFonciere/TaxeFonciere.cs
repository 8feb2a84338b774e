using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.TaxeFonciere;

/// <summary>Taxe foncière of one's home: who need not pay it, who pays 100 euros less, and how much of their income it may take.</summary>
/// <remarks>Rights are those of the tax of the year. Only who receives an allowance is exempt by it, from 1 January: what is said of a month since then stands for it.</remarks>
public static class TaxeFonciere
{
    private const int MoisParAn = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["TaxeFonciere/taxe_fonciere"];
    private static readonly TableFigure LimiteDuPlafonnement = FrenchFigures.Book["TaxeFonciere/plafonnement"].Table("limite_du_plafonnement");

    /// <summary>Without the waste collection tax and the tax on a second home.</summary>
    [Within(0)]
    [Label("Taxe foncière de la résidence principale, sans les ordures ménagères", "Property tax of the main home, without waste collection")]
    public static readonly Yearly<Menage, Number> Montant = Yearly.Amount<Menage>("taxe_fonciere");

    /// <summary>Nobody there has more than the limit, but those on the return of whom has ASPA or ASI.</summary>
    [Label("Propriétaire, chez qui personne ne dépasse le revenu modeste", "Owner, with whom nobody lives above the modest income")]
    [Article("CGI", "1390"), Article("CGI", "1417")]
    public static readonly Monthly<Menage, Flag> OccupationModeste = Monthly.Flag<Menage>("taxe_fonciere_occupation_modeste", (menage, mois) =>
        Proprietaire(menage, mois) & menage.Members<Individu>().All(membre =>
        {
            var foyer = membre.In<FoyerFiscal>();
            return Modeste(foyer, mois) | foyer.Members<Individu>(FoyerFiscal.Declarant).Any(declarant => AMinimum(declarant, mois));
        }));

    [Right]
    [Label("Exonération de taxe foncière", "Exemption from property tax")]
    [Article("CGI", "1390"), Article("CGI", "1391"), Article("CGI", "1417")]
    public static readonly Monthly<Menage, Flag> Exoneration = Monthly.Flag<Menage>("exoneration_taxe_fonciere", (menage, mois) =>
        OccupationModeste[menage, mois] & UnRedevable(menage, redevable =>
            AMinimum(redevable, mois) | Recoit(AllocationAdulteHandicape.Montant, redevable, mois) | AgeDePlusDe(redevable, mois, "age_exoneration")));

    [Right]
    [Label("Dégrèvement de taxe foncière de plus de 65 ans", "Property tax relief over 65")]
    [Article("CGI", "1391 B"), Article("CGI", "1417")]
    public static readonly Monthly<Menage, Number> Degrevement = Monthly.Amount<Menage>("degrevement_taxe_fonciere", (menage, mois) =>
        (OccupationModeste[menage, mois] & !Exoneration[menage, mois] & UnRedevable(menage, redevable => AgeDePlusDe(redevable, mois, "age_degrevement")))
            * Figures["degrevement"][mois]);

    /// <summary>What goes over half of the reference incomes of who lives there as an owner.</summary>
    [Right]
    [Label("Plafonnement de la taxe foncière selon les revenus", "Cap of the property tax by income")]
    [Article("CGI", "1391 B ter"), Article("CGI", "1417")]
    public static readonly Monthly<Menage, Number> Plafonnement = Monthly.Amount<Menage>("plafonnement_taxe_fonciere", (menage, mois) =>
        WhereEver(Montant[menage, mois.Year] > 0, () => AuDela(menage, mois), 0));

    private static Number AuDela(Subject<Menage> menage, Month mois)
    {
        var foyer = menage.Member<Individu>(Menage.PersonneDeReference).In<FoyerFiscal>();
        var revenus = RevenuNet.Reference[foyer, AnneeDesRevenus(mois)];
        var limite = RevenuModeste.SelonLesParts(LimiteDuPlafonnement[mois.Year.January], NombreDeParts.Nbptr[foyer, AnneeDesRevenus(mois)]);
        return (Proprietaire(menage, mois) & !Exoneration[menage, mois] & (revenus <= limite))
            * Positive(Montant[menage, mois.Year] - (Figures["part_des_revenus"][mois] * revenus));
    }

    private static Flag Proprietaire(Subject<Menage> menage, Month mois) =>
        Habitation.Statut[menage, mois].IsOneOf(StatutOccupation.Proprietaire, StatutOccupation.PrimoAccedant);

    /// <summary>The one who owns the home, or the other of the couple: a home is taken to be of both.</summary>
    private static Flag UnRedevable(Subject<Menage> menage, Func<Subject<Individu>, Flag> condition) =>
        menage.Members<Individu>(Menage.PersonneDeReference).Any(condition) | menage.Members<Individu>(Menage.Conjoint).Any(condition);

    private static Flag AMinimum(Subject<Individu> individu, Month mois) =>
        Recoit(Aspa.Montant, individu.In<Famille>(), mois) | Recoit(Asi.Montant, individu, mois);

    private static Flag Recoit<T>(Monthly<T, Number> allocation, Subject<T> titulaire, Month mois)
        where T : IEntity => Recu.Depuis(allocation, titulaire, mois.Year.January, mois);

    /// <summary>More than an age on 1 January: the one who reaches it that day does not have more.</summary>
    private static Flag AgeDePlusDe(Subject<Individu> individu, Month mois, string age) =>
        Personne.DateNaissance[individu].CompletedMonths(mois.Year.January.FirstDay.AddDays(-1)) >= MoisParAn * Figures[age][mois];

    private static Flag Modeste(Subject<FoyerFiscal> foyer, Month mois) =>
        RevenuNet.Reference[foyer, AnneeDesRevenus(mois)] <= RevenuModeste.Limite(foyer, NombreDeParts.Nbptr[foyer, AnneeDesRevenus(mois)], mois);

    private static Year AnneeDesRevenus(Month mois) => mois.Year - 1;
}
