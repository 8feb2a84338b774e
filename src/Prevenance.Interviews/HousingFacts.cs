using Prevenance.Law;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Lyon;
using static Prevenance.Interviews.HousingInquiries;

namespace Prevenance.Interviews;

/// <summary>What the answers say of the dwelling.</summary>
internal static class HousingFacts
{
    private const string Who = HouseholdPlaces.Menage;

    private static readonly DateOnly LongAgo = new(1900, 1, 1);

    public static void Give(Answers answers, FactGiver facts, Month present)
    {
        var isTenant = answers[Status]?.StartsWith("locataire", StringComparison.Ordinal);
        facts.Give(Residence.Depcom, Who, CommuneOf(answers), Commune);
        facts.Give(Habitation.Statut, Who, facts.Choice(Habitation.Statut, Status), Status);
        facts.Give(Habitation.Loyer, Who, isTenant == false ? 0 : facts.Amount(Rent), isTenant is null ? Status : Rent);
        facts.Give(Habitation.Colocation, Who, isTenant == false ? 0 : facts.Flag(Kind, Shared), isTenant is null ? Status : Kind);
        facts.Give(Habitation.Chambre, Who, isTenant == false ? 0 : facts.Flag(Kind, Room), isTenant is null ? Status : Kind);
        facts.Give(Habitation.DateEntree, Who, MovedIn(answers, present), Since);
        facts.Give(VersementSolidaireEau.Facture, Who, facts.Amount(Water), Water);
    }

    private static Possible CommuneOf(Answers answers) =>
        answers[Commune] is { } code && CodeText.TryPack(code, out var packed) ? packed : Possible.AnyValueOf(Residence.Depcom);

    private static Possible MovedIn(Answers answers, Month present)
    {
        var recent = (present - LocaPass.MoisPourDemander).FirstDay;
        var (first, last) = answers[Since] switch
        {
            Recently => (recent, present.LastDay),
            Longer => (LongAgo, recent.AddDays(-1)),
            _ => (LongAgo, present.LastDay),
        };
        return Possible.Between(DayCode.Of(first), DayCode.Of(last));
    }
}
