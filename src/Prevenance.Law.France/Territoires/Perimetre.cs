using Prevenance.Law.France.CouvertureSante;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Energie;
using Prevenance.Law.France.Epargne;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Territoires;

/// <summary>
/// Where each right is written: in metropolitan France and in the four départements that share its law (Guadeloupe, Martinique, Guiana,
/// Réunion). Elsewhere a right is not modelled, unless what holds there is written here too.
/// </summary>
internal static class Perimetre
{
    // The two first figures of an Insee code, or three: the collectivities of the Pacific, and the lands where nobody lives.
    private static readonly (string Prefixe, HorsPerimetre Lieu)[] Ailleurs =
    [
        ("975", HorsPerimetre.SaintPierreEtMiquelon),
        ("976", HorsPerimetre.Mayotte),
        ("977", HorsPerimetre.SaintBarthelemy),
        ("978", HorsPerimetre.SaintMartin),
        ("98", HorsPerimetre.CollectiviteDuPacifique),
    ];

    // Loi 2022-1616, article 92, and décret 2023-1425.
    private static readonly Month ComplementaireSanteAMayotte = new(2024, 1);

    private static readonly Month BaremeLogementOutreMer = new(2023, 1);

    private static readonly Variable[] AidesAuLogement = [AideLogement.Apl, AideLogement.Alf, AideLogement.Als, AideLogement.Montant];

    /// <summary>What is written of other places, right by right.</summary>
    private static readonly ILookup<Variable, Ecrit> Ecrits = ((IEnumerable<Ecrit>)
    [
        // CASF L542-6: what was paid before April 2022 is not all known.
        new(Rsa.Montant, HorsPerimetre.Mayotte, Depuis: RsaOutreMer.Debut),
        new(AllocationSolidariteSpecifique.Montant, HorsPerimetre.Mayotte),
        new(AllocationSoutienFamilial.Asf, HorsPerimetre.Mayotte),
        new(AideMedicaleEtat.Ouverte, HorsPerimetre.Mayotte),
        new(ComplementaireSante.Gratuite, HorsPerimetre.Mayotte, Avant: ComplementaireSanteAMayotte),
        new(ComplementaireSante.Participation, HorsPerimetre.Mayotte, Avant: ComplementaireSanteAMayotte),
        new(LivretEpargnePopulaire.Ouvert, HorsPerimetre.Mayotte),
        new(ChequeEnergie.Attribue, HorsPerimetre.Mayotte),
        new(ChequeEnergie.Attribue, HorsPerimetre.SaintMartin),
        .. Ailleurs.Select(ailleurs => new Ecrit(ReductionLoyerSolidarite.Montant, ailleurs.Lieu)),
        // Arrêté du 27 septembre 2019, article 46.
        .. AidesAuLogement.Select(aide => new Ecrit(aide, HorsPerimetre.SaintBarthelemy)),
        .. AidesAuLogement.Select(aide => new Ecrit(aide, HorsPerimetre.SaintMartin)),
    ]).ToLookup(ecrit => ecrit.Droit);

    /// <summary>For whom the rights and benefits of a law are not worked out. What a territory gives is nothing elsewhere, by its own rules.</summary>
    public static IEnumerable<Limit> De(LegalSystem law) =>
        from droit in law.Variables
        where droit.HasFormula && (droit.Notes.IsRight || droit.Notes.IsBenefit) && !Lyon.Territoire.Donne(droit)
        select new Limit(droit, Regle(droit));

    private static Variable Regle(Variable droit)
    {
        var nom = $"{droit.Name}_hors_perimetre";
        if (droit.Unit == PeriodUnit.Year)
        {
            return droit.Entity == Menage.Definition
                ? Yearly.Choice<Menage, HorsPerimetre>(nom, (menage, annee) => DansLAnnee(annee, mois => Lieu(droit, menage, mois)))
                : droit.Entity == FoyerFiscal.Definition
                ? Yearly.Choice<FoyerFiscal, HorsPerimetre>(nom, (foyer, annee) => DansLAnnee(annee, mois => Lieu(droit, DuDeclarant(foyer), mois)))
                : Yearly.Choice<Famille, HorsPerimetre>(nom, (famille, annee) => DansLAnnee(annee, mois => DeLaFamille(droit, famille, mois)));
        }
        return droit.Entity == Menage.Definition ? Monthly.Choice<Menage, HorsPerimetre>(nom, (menage, mois) => Lieu(droit, menage, mois))
            : droit.Entity == Famille.Definition ? Monthly.Choice<Famille, HorsPerimetre>(nom, (famille, mois) => DeLaFamille(droit, famille, mois))
            : Monthly.Choice<Individu, HorsPerimetre>(nom, (individu, mois) => Lieu(droit, individu.In<Menage>(), mois));
    }

    private static Subject<Menage> DuDeclarant(Subject<FoyerFiscal> foyer) => foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal).In<Menage>();

    /// <summary>Somebody who moves during the year is not worked out either.</summary>
    private static Choice<HorsPerimetre> DansLAnnee(Year annee, Func<Month, Choice<HorsPerimetre>> duMois) =>
        annee.Months.Select(duMois).Aggregate((un, autre) => When(un.Is(HorsPerimetre.Aucun), autre).Otherwise(un));

    private static Choice<HorsPerimetre> DeLaFamille(Variable droit, Subject<Famille> famille, Month mois)
    {
        var menage = Residence.De(famille);
        var lieu = Lieu(droit, menage, mois);
        var logementSansBareme = LogementSansBareme(menage, mois);
        if (AidesAuLogement.Contains(droit))
            return Sinon(lieu, logementSansBareme, HorsPerimetre.LogementOutreMer);
        if (droit != Rsa.Montant && droit != Ppa.Montant)
            return lieu;
        var prestations = RsaOutreMer.DependDePrestationsInconnues(famille, mois) | (logementSansBareme & EstInconnue(AideLogement.Montant, famille, mois));
        return Sinon(lieu, prestations, HorsPerimetre.PrestationsComptees);
    }

    /// <summary>A benefit that there would be by the law of elsewhere, and of which nobody said what is received.</summary>
    internal static Flag EstInconnue<T>(Monthly<T, Number> prestation, Subject<T> qui, Month mois)
        where T : IEntity => !EstDite(prestation, qui, mois) & (prestation[qui, mois] > 0);

    internal static Flag EstDite<T>(Monthly<T, Number> prestation, Subject<T> qui, Month mois)
        where T : IEntity => prestation.Given(qui, mois - 1, -1) >= 0;

    private static Choice<HorsPerimetre> Lieu(Variable droit, Subject<Menage> menage, Month mois) => Ailleurs
        .Where(ailleurs => !Ecrits[droit].Any(ecrit => ecrit.Lieu == ailleurs.Lieu && ecrit.Vaut(mois)))
        .Aggregate(
            (Choice<HorsPerimetre>)HorsPerimetre.Aucun,
            (lieu, ailleurs) => Sinon(lieu, Residence.Depcom[menage, mois].StartsWith(ailleurs.Prefixe), ailleurs.Lieu));

    /// <summary>What was found first; else a reason, where it holds.</summary>
    private static Choice<HorsPerimetre> Sinon(Choice<HorsPerimetre> lieu, Flag condition, HorsPerimetre raison) =>
        When(lieu.Is(HorsPerimetre.Aucun) & condition, (Choice<HorsPerimetre>)raison).Otherwise(lieu);

    private static Flag LogementSansBareme(Subject<Menage> menage, Month mois) => Residence.OutreMer[menage, mois]
        & (mois < BaremeLogementOutreMer
            ? true
            : Habitation.Statut[menage, mois].IsOneOf(StatutOccupation.PrimoAccedant, StatutOccupation.LocataireFoyer) | Habitation.Crous[menage, mois]);

    /// <summary>A right is written for a place, over some months.</summary>
    private sealed record Ecrit(Variable Droit, HorsPerimetre Lieu, Month? Depuis = null, Month? Avant = null)
    {
        public bool Vaut(Month mois) => !(mois < Depuis) && !(mois >= Avant);
    }
}
