using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Visale: a free guarantee for who is about to rent, up to 30 years old. Employees above that age who move for work are not told apart here.</summary>
public static class Visale
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/ActionLogement/action_logement"];
    private static readonly Figure AgeMaximal = Figures["visale.eligibilite.age_max"];
    private static readonly Figure PartDesAides = Figures["visale.quote_part_aides_logement"];
    private static readonly TableFigure LoyerMaximal = Figures.Table("visale.plafond_loyer.cas_general");
    private static readonly TableFigure LoyerDUnEtudiant = Figures.Table("visale.plafond_loyer.etudiant");

    private static readonly string[] PaysAssimiles = ["AD", "CH", "MC", "SM"];

    private static readonly Monthly<Individu, Number>[] RevenusDesPersonnes =
    [
        Travail.SalaireNet,
        PrestationsRecues.PrimeRepriseActivite,
        Travail.StageFormationPro,
        Travail.RemunerationApprenti,
        PrestationsRecues.GarantieJeunes,
        PrestationsRecues.BourseEnseignementSup,
        Travail.BourseRecherche,
        ChiffreAffaires.AutoEntrepreneur,
        Remplacement.ChomageNet,
        Travail.ChomagePartiel,
        AllocationSolidariteSpecifique.Montant,
        Remplacement.RetraiteNette,
        Familiaux.PensionsPercues,
        Remplacement.PensionInvalidite,
        Asi.Montant,
        IndemnitesJournalieres.Total,
        Remplacement.RenteAccidentTravail,
        ProcheAidant.Comptee,
        PensionsEnPlus.Montant,
    ];

    private static readonly Monthly<Famille, Number>[] PrestationsDesFamilles =
    [
        AllocationEducationEnfantHandicape.Aeeh,
        AllocationsFamiliales.Af,
        AllocationSoutienFamilial.Asf,
        Aspa.Montant,
        ComplementFamilial.Cf,
        Ppa.Montant,
        Rsa.Montant,
    ];

    /// <summary>What was received the month before, and a share of the housing aid to come.</summary>
    [Label("Ressources du ménage pour Visale", "Means of the household for Visale")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Menage, Number> Ressources = Monthly.Amount<Menage>("visale_base_ressources", (menage, mois) =>
        menage.Members<Individu>().Sum(membre =>
        {
            var avant = mois - 1;
            var demandeur = membre.HasRole(Famille.Demandeur, Famille.Definition);
            var famille = membre.In<Famille>();
            return RevenusDesPersonnes.Select(revenu => revenu[membre, avant]).Sum()
                + (Independants.DeLAnnee(membre, mois.Year - 1) / 12)
                + (demandeur * PrestationsDesFamilles.Select(prestation => prestation[famille, avant]).Sum())
                + (demandeur * (PartDesAides[mois] * AideLogement.Montant[famille, mois]));
        }));

    /// <summary>Half of the means, within a ceiling; a student is always granted the lowest rent.</summary>
    [Label("Loyer que Visale peut garantir, charges comprises", "Rent that Visale may guarantee, charges included")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Menage, Number> LoyerGaranti = Monthly.Amount<Menage>("visale_montant_max", (menage, mois) =>
    {
        var selonLesRessources = Min(Ressources[menage, mois] / 2, SelonLaRegion(LoyerMaximal[mois], menage, mois));
        return When(Personne.Etudiant[Titulaire(menage), mois], Max(SelonLaRegion(LoyerDUnEtudiant[mois], menage, mois), selonLesRessources))
            .Otherwise(selonLesRessources);
    });

    [Right]
    [Label("Caution Visale", "Visale (rent guarantee)")]
    [Article("CCH", "L313-3")]
    public static readonly Monthly<Menage, Flag> Ouverte = Monthly.Flag<Menage>("visale_eligibilite", (menage, mois) =>
    {
        var titulaire = Titulaire(menage);
        var age = Ages.Majeur[titulaire, mois] & (Ages.Age[titulaire, mois] <= AgeMaximal[mois]);
        var nationalite = PaysAssimiles.Aggregate(
            Nationalite.EspaceEconomiqueEuropeen[titulaire, mois] | Personne.Etudiant[titulaire, mois],
            (admise, pays) => admise | Personne.Nationalite[titulaire, mois].Is(pays));
        var loyer = Habitation.Loyer[menage, mois] + Habitation.Charges[menage, mois];
        var avantDEntrer = Habitation.DateEntree[menage, mois] > mois.FirstDay;
        return age & nationalite & (loyer <= LoyerGaranti[menage, mois]) & avantDEntrer;
    });

    private static Subject<Individu> Titulaire(Subject<Menage> menage) => menage.Member<Individu>(Menage.PersonneDeReference);

    private static Number SelonLaRegion(TableInForce loyers, Subject<Menage> menage, Month mois) =>
        When(Residence.IleDeFrance[menage, mois], loyers["ile_de_france"]).Otherwise(loyers["hors_ile_de_france"]);
}
