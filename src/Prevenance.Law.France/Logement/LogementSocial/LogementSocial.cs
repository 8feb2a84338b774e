using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Social housing (HLM): the yearly income under which a household may claim it, that of dwellings built with the usual loan (PLUS).</summary>
public static class LogementSocial
{
    private const double AgesDUnJeuneMenage = 55;
    private const double BaisseRetenue = 0.1;
    private const string Arrete = "Arrêté du 29 juillet 1987";

    private static readonly CodeTable<ZoneLogementSocial> Limitrophes =
        CodeTable<ZoneLogementSocial>.Load(FrenchFigures.TablePath("Logement/LogementSocial/paris_communes_limitrophes.table.csv"));

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/LogementSocial/logement_social"];
    private static readonly TableFigure[] ParCategorie =
        [.. Enumerable.Range(1, 6).Select(categorie => Figures.Table($"par_categorie_de_menage.categorie_{categorie}"))];

    private static readonly TableFigure PersonneSupplementaire = Figures.Table("par_personne_supplementaire");

    [Label("Zone du logement social", "Zone of social housing")]
    [Article(Arrete, "1")]
    public static readonly Monthly<Menage, Choice<ZoneLogementSocial>> Zone = Monthly.Choice<Menage, ZoneLogementSocial>("zone_logement_social", (menage, mois) =>
        When<Choice<ZoneLogementSocial>>(Residence.IleDeFrance[menage, mois], Limitrophes.For(Residence.Depcom[menage, mois], otherwise: ZoneLogementSocial.IleDeFrance))
            .Otherwise(ZoneLogementSocial.AutresRegions));

    /// <summary>Two members of a couple without dependants are a young household when their ages add up to 55 at most; a disabled person counts for one more.</summary>
    [Label("Catégorie du ménage pour le logement social", "Category of the household for social housing")]
    [Article(Arrete, "1")]
    public static readonly Monthly<Famille, Choice<CategorieMenageLogementSocial>> Categorie = Monthly.Choice<Famille, CategorieMenageLogementSocial>("logement_social_categorie_menage", (famille, mois) =>
    {
        var charges = PersonnesACharge.Nombre[famille, mois];
        var jeuneMenage = famille.Members<Individu>(Famille.Parent).Sum(parent => Ages.Age[parent, mois]) <= AgesDUnJeuneMenage;
        var rang = When(charges > 0, charges + 2)
            .When(!Composition.EnCouple[famille, mois], 1)
            .When(jeuneMenage, 3)
            .Otherwise(2)
            + (famille.Members<Individu>().Any(membre => Sante.Invalidite[membre, mois]) * (Number)1);

        return When<Choice<CategorieMenageLogementSocial>>(rang <= 1, CategorieMenageLogementSocial.Categorie1)
            .When(rang <= 2, CategorieMenageLogementSocial.Categorie2)
            .When(rang <= 3, CategorieMenageLogementSocial.Categorie3)
            .When(rang <= 4, CategorieMenageLogementSocial.Categorie4)
            .When(rang <= 5, CategorieMenageLogementSocial.Categorie5)
            .Otherwise(CategorieMenageLogementSocial.Categorie6);
    });

    [Label("Plafond de ressources du logement social", "Income ceiling of social housing")]
    [Article("CCH", "R441-1"), Article(Arrete, "1")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("logement_social_plafond_ressources", (famille, mois) =>
    {
        var zone = Zone[Residence.De(famille), mois];
        var categorie = Categorie[famille, mois];
        var deLaCategorie = Enum.GetValues<CategorieMenageLogementSocial>()
            .Select((valeur, i) => categorie.Is(valeur) * ParCategorie[i][mois].For(zone))
            .Sum();
        return deLaCategorie + (Positive(PersonnesACharge.Nombre[famille, mois] - 4) * PersonneSupplementaire[mois].For(zone));
    });

    /// <summary>Income of two years before, or of last year when it is lower by a tenth at least.</summary>
    [Label("Ressources pour le logement social", "Means for social housing")]
    [Article(Arrete, "4")]
    public static readonly Monthly<Famille, Number> Ressources = Monthly.Amount<Famille>("logement_social_ressources", (famille, mois) =>
    {
        var avantDerniere = Reference(famille, mois.Year - 2);
        var derniere = Reference(famille, mois.Year - 1);
        return When(derniere <= (1 - BaisseRetenue) * avantDerniere, derniere).Otherwise(avantDerniere);
    });

    [Right]
    [Label("Logement social : revenu sous le plafond", "Social housing: income under the ceiling")]
    [Article("CCH", "R441-1"), Article(Arrete, "1")]
    public static readonly Monthly<Famille, Flag> Eligible = Monthly.Flag<Famille>("logement_social_eligible", (famille, mois) =>
        Sejour.DUnAdulte[famille, mois]
        & famille.Members<Individu>(Famille.Parent).Any(parent => Ages.Majeur[parent, mois])
        & (Ressources[famille, mois] <= Plafond[famille, mois]));

    private static Number Reference(Subject<Famille> famille, Year annee) =>
        famille.Members<Individu>().Sum(membre =>
            membre.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition) * RevenuNet.Reference[membre.In<FoyerFiscal>(), annee]);
}
