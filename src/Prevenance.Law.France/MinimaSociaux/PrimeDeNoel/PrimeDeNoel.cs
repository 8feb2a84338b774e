using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Aide exceptionnelle de fin d’année: a bonus that a decree gives each December to who receives RSA, ASS or AER.</summary>
public static class PrimeDeNoel
{
    private const string Decret = "Décret annuel relatif à l’aide exceptionnelle de fin d’année";

    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/PrimeDeNoel/prime_de_noel"];
    private static readonly Figure UnePersonne = Figures["montant_prime"];
    private static readonly Figure DeuxiemePersonne = Figures["taux_majoration.tx_2p"];
    private static readonly Figure PersonneSuivante = Figures["taux_majoration.tx_supp"];
    private static readonly Figure TroisiemeEnfant = Figures["taux_majoration.tx_3pac"];

    /// <summary>RSA, ASS or AER of November or, failing that, of December. Only with RSA does it grow with the household.</summary>
    [Benefit(AssumedInThePast = false), Right]
    [Label("Prime de Noël", "Christmas bonus")]
    [Article(Decret, "1"), Article(Decret, "2")]
    public static readonly Yearly<Famille, Number> Montant = Yearly.Amount<Famille>("aefa", (famille, annee) =>
    {
        Month[] mois = [annee.December - 1, annee.December];
        var rsa = mois.Any(m => Rsa.Montant[famille, m] > 0);
        var autre = mois.Any(m => famille.Members<Individu>().Any(membre =>
            (AllocationSolidariteSpecifique.Montant[membre, m] > 0) | (PrestationsRecues.Aer[membre, m] > 0)));

        var selonLeFoyer = new MontantForfaitaire(UnePersonne[annee], DeuxiemePersonne[annee], PersonneSuivante[annee], TroisiemeEnfant[annee])
            .Pour(Composition.NbParents[famille, annee.December], EnfantsRsa.DuMois(famille, annee.December));
        return When(rsa, selonLeFoyer).When(autre, UnePersonne[annee]).Otherwise(0);
    });
}
