using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Impots;

/// <summary>Who counts as a dependant for income tax.</summary>
/// <remarks>Charges are those of 1 January, or of 31 December when they grew during the year (CGI 196 bis).</remarks>
public static class PersonnesACharge
{
    [Label("Enfant à charge : mineur, ou infirme quel que soit son âge", "Dependent child: a minor, or disabled at any age")]
    [Article("CGI", "196"), Article("CGI", "196 bis")]
    public static readonly Yearly<Individu, Flag> EnfantACharge = Yearly.Flag<Individu>(
        "enfant_a_charge",
        (individu, annee) => ACharge(individu, annee) & (!Ages.Majeur[individu, annee.January] | Infirme(individu, annee)));

    [Label("Enfant majeur rattaché", "Attached adult child")]
    [Article("CGI", "6")]
    public static readonly Yearly<Individu, Flag> EnfantMajeurRattache = Yearly.Flag<Individu>(
        "enfant_majeur_celibataire_sans_enfant",
        (individu, annee) => ACharge(individu, annee) & Ages.Majeur[individu, annee.January] & !Infirme(individu, annee));

    [Label("Enfants à charge", "Dependent children")]
    [Article("CGI", "196")]
    public static readonly Yearly<FoyerFiscal, Number> NbF = Compter(
        "nbF", (enfant, annee) => EnfantACharge[enfant, annee] & !Alternee(enfant, annee));

    [Label("Enfants à charge titulaires de la carte d’invalidité", "Dependent children who hold a disability card")]
    [Article("CGI", "195")]
    public static readonly Yearly<FoyerFiscal, Number> NbG = Compter(
        "nbG", (enfant, annee) => EnfantACharge[enfant, annee] & !Alternee(enfant, annee) & Carte(enfant, annee));

    [Label("Enfants à charge en résidence alternée", "Dependent children who live with each parent in turn")]
    [Article("CGI", "194")]
    public static readonly Yearly<FoyerFiscal, Number> NbH = Compter(
        "nbH", (enfant, annee) => EnfantACharge[enfant, annee] & Alternee(enfant, annee));

    [Label("Enfants en résidence alternée titulaires de la carte d’invalidité", "Children with each parent in turn who hold a disability card")]
    [Article("CGI", "195")]
    public static readonly Yearly<FoyerFiscal, Number> NbI = Compter(
        "nbI", (enfant, annee) => EnfantACharge[enfant, annee] & Alternee(enfant, annee) & Carte(enfant, annee));

    [Label("Enfants majeurs rattachés", "Attached adult children")]
    [Article("CGI", "6")]
    public static readonly Yearly<FoyerFiscal, Number> NbJ = Compter("nbJ", (enfant, annee) => EnfantMajeurRattache[enfant, annee]);

    [Label("Personnes à charge, hors résidence alternée", "Dependants, those with each parent in turn aside")]
    [Article("CGI", "196")]
    public static readonly Yearly<FoyerFiscal, Number> NbPac = Yearly.Number<FoyerFiscal>(
        "nb_pac", (foyer, annee) => NbF[foyer, annee] + NbJ[foyer, annee] + CasesDeFamille.InvalidesRecueillis[foyer, annee]);

    private static Flag ACharge(Subject<Individu> individu, Year annee) =>
        individu.HasRole(FoyerFiscal.PersonneACharge, FoyerFiscal.Definition)
        & (Personne.DateNaissance[individu] <= annee.December.LastDay);

    private static Flag Infirme(Subject<Individu> individu, Year annee) => AuPlusFavorable(Sante.Handicap, individu, annee);

    private static Flag Carte(Subject<Individu> individu, Year annee) => AuPlusFavorable(Sante.Invalidite, individu, annee);

    internal static Flag Alternee(Subject<Individu> individu, Year annee) => Enfance.GardeAlternee[individu, annee.January];

    private static Flag AuPlusFavorable(Monthly<Individu, Flag> fait, Subject<Individu> individu, Year annee) =>
        fait[individu, annee.January] | fait[individu, annee.December];

    private static Yearly<FoyerFiscal, Number> Compter(string nom, Func<Subject<Individu>, Year, Flag> condition) =>
        Yearly.Number<FoyerFiscal>(nom, (foyer, annee) => foyer.Members<Individu>().Count(membre => condition(membre, annee)));
}
