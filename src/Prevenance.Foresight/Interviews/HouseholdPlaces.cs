using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Interviews;

/// <summary>Puts each person of a household in the family, the tax household and the dwelling.</summary>
internal static class HouseholdPlaces
{
    public const string Famille = "famille";
    public const string Menage = "menage";

    public static void Place(Answers answers, SituationBuilder builder, Language language)
    {
        var adults = Someone.Adults(answers).Select(adult => adult.Name.In(language)).ToList();
        var children = Someone.Children(answers).Select(child => child.Name.In(language)).ToList();
        foreach (var person in adults.Concat(children))
            builder.Add(Individu.Definition, person);
        Gather(builder, Law.France.Famille.Definition, Famille, (Law.France.Famille.Parent, adults), (Law.France.Famille.Enfant, children));
        Gather(
            builder, Law.France.Menage.Definition, Menage,
            (Law.France.Menage.PersonneDeReference, adults.Take(1)), (Law.France.Menage.Conjoint, adults.Skip(1)), (Law.France.Menage.Enfant, children));
        PlaceForTax(builder, answers[PeopleInquiries.Union] == "concubin" ? adults.Chunk(1) : [adults], children);
    }

    /// <summary>Two people who live together without marriage or pacs are taxed apart; children follow the first.</summary>
    private static void PlaceForTax(SituationBuilder builder, IEnumerable<IReadOnlyList<string>> declarants, List<string> children)
    {
        foreach (var (number, together) in declarants.Index())
        {
            Gather(
                builder, FoyerFiscal.Definition, $"foyer{number + 1}",
                (FoyerFiscal.Declarant, together), (FoyerFiscal.PersonneACharge, number == 0 ? children : []));
        }
    }

    private static void Gather(SituationBuilder builder, Entity group, string id, params (Role Role, IEnumerable<string> Persons)[] places)
    {
        builder.Add(group, id);
        foreach (var (role, persons) in places)
        {
            foreach (var person in persons)
                builder.Place(group, id, role, person);
        }
    }
}
