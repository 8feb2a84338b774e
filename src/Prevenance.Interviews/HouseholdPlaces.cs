using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Interviews;

/// <summary>Puts each person of a household in the family, the tax household and the dwelling.</summary>
internal static class HouseholdPlaces
{
    public const string Famille = "famille";
    public const string Menage = "menage";

    /// <param name="answers">What was told.</param>
    /// <param name="builder">Where they are put.</param>
    /// <param name="named">What each is called by whoever reads.</param>
    public static void Place(Answers answers, SituationBuilder builder, Func<Who, Who> named)
    {
        var (adults, children) = (Someone.Adults(answers), Someone.Children(answers));
        foreach (var person in adults.Concat(children))
            builder.Add(Individu.Definition, named(person));
        Gather(builder, Law.France.Famille.Definition, Famille, (Law.France.Famille.Parent, adults), (Law.France.Famille.Enfant, children));
        Gather(
            builder, Law.France.Menage.Definition, Menage,
            (Law.France.Menage.PersonneDeReference, adults.Take(1)), (Law.France.Menage.Conjoint, adults.Skip(1)), (Law.France.Menage.Enfant, children));
        PlaceForTax(answers, builder, answers[PeopleInquiries.Union] == "concubin" ? adults.Chunk(1) : [adults], children);
    }

    /// <summary>
    /// Two people who live together without marriage or pacs are taxed apart; children follow the first. Whoever is on the
    /// return of their parents is a dependant there: who declares, and how much, is not known here.
    /// </summary>
    private static void PlaceForTax(
        Answers answers, SituationBuilder builder, IEnumerable<IReadOnlyList<Who>> returns, IReadOnlyList<Who> children)
    {
        foreach (var (number, together) in returns.Index())
        {
            var ofParents = together.Count == 1 && IsOnParentsReturn(answers, together[0]);
            Gather(
                builder, FoyerFiscal.Definition, TaxReturn(number),
                (FoyerFiscal.Declarant, ofParents ? [] : together), (FoyerFiscal.PersonneACharge, [.. ofParents ? together : [], .. number == 0 ? children : []]));
        }
    }

    public static string TaxReturn(int number) => $"foyer{number + 1}";

    public static bool IsOnParentsReturn(Answers answers, Who adult) => answers[PeopleInquiries.TaxReturn(adult)] == PeopleInquiries.ParentsReturn;

    private static void Gather(SituationBuilder builder, Entity group, string id, params (Role Role, IEnumerable<Who> Persons)[] places)
    {
        builder.Add(group, id);
        foreach (var (role, persons) in places)
        {
            foreach (var person in persons)
                builder.Place(group, id, role, person.Key);
        }
    }
}
