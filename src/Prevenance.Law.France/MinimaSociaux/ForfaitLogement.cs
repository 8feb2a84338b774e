using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The part of the flat amount that is held to be received already by who has housing aid or is housed for free.</summary>
/// <param name="UnePersonne">Share of the flat amount of one person.</param>
/// <param name="DeuxPersonnes">Share of the flat amount of two persons.</param>
/// <param name="TroisPersonnes">Share of the flat amount of three persons, for three or more.</param>
internal sealed record ForfaitLogement(Number UnePersonne, Number DeuxPersonnes, Number TroisPersonnes)
{
    public Number Pour(Subject<Famille> famille, Month mois, MontantForfaitaire forfait)
    {
        var personnes = Composition.NbParents[famille, mois] + EnfantsRsa.Nombre[famille, mois];
        var montant = When(personnes <= 1, UnePersonne * forfait.Pour(1, 0))
            .When(personnes.Is(2), DeuxPersonnes * forfait.Pour(1, 1))
            .Otherwise(TroisPersonnes * forfait.Pour(1, 2))
            .As("Forfait logement entier", "Full housing flat amount");
        var aide = AideLogement.Montant[famille, mois];

        return When(LogeSansFrais(famille, mois), montant).Otherwise(Min(aide, montant));
    }

    private static Flag LogeSansFrais(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var statut = Habitation.Statut[logement, mois];
        return ((statut.IsOneOf(StatutOccupation.Proprietaire, StatutOccupation.PrimoAccedant) & Habitation.Loyer[logement, mois].Is(0))
            | (statut.Is(StatutOccupation.LogeGratuitement) & !Habitation.ParticipationAuxFrais[logement, mois]))
            .As("Logé sans frais de loyer ni de prêt", "Housed without rent or loan to pay");
    }
}
