using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;

namespace Prevenance.Territory.Synthetic;

/// <summary>Gathers households as columns. Each has one group of each kind, and everything bears the number of its household or person.</summary>
internal sealed class SyntheticUnit
{
    private static readonly (Entity Group, Role Adult, Role Partner, Role Child)[] Roles =
    [
        (Famille.Definition, Famille.Demandeur, Famille.Conjoint, Famille.Enfant),
        (FoyerFiscal.Definition, FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Conjoint, FoyerFiscal.PersonneACharge),
        (Menage.Definition, Menage.PersonneDeReference, Menage.Conjoint, Menage.Enfant),
    ];

    private readonly IReadOnlyList<SyntheticColumn> columns;
    private readonly EntityRows persons;
    private int firstPerson;

    public SyntheticUnit(LegalSystem law)
    {
        columns = SyntheticColumn.All(law);
        Unit = new PopulationUnit(law, [.. columns.Select(column => column.Key)]);
        persons = Unit.Rows(law.Person);
    }

    public PopulationUnit Unit { get; }

    public void Add(SyntheticHousehold household, int number)
    {
        for (var person = 0; person < household.Persons.Count; person++)
        {
            persons.Households.Add(number);
            persons.Ids.Add(firstPerson + persons.Count + 1);
        }
        foreach (var (group, adult, partner, child) in Roles)
        {
            var places = Unit.Places(group);
            for (var person = 0; person < household.Persons.Count; person++)
            {
                places.Rows.Add(Unit.Households);
                places.Roles.Add(IndexOf(group, household.Persons[person].IsChild ? child : person == 0 ? adult : partner));
            }
            Unit.Rows(group).Households.Add(number);
            Unit.Rows(group).Ids.Add(number);
        }
        foreach (var column in columns)
        {
            var values = Unit.Rows(column.Key.Variable.Entity)[column.Key];
            if (column.OfHousehold is { } value)
                values.Add(value(household));
            else
                values.AddRange(household.Persons.Select(column.OfPerson!));
        }
        Unit.EndHousehold();
    }

    /// <summary>Makes room for those that come next.</summary>
    public void Clear()
    {
        firstPerson += persons.Count;
        Unit.Clear(keysAreTexts: false);
    }

    private static byte IndexOf(Entity group, Role role) => (byte)group.SimpleRoles.Index().First(simple => simple.Item == role).Index;
}
