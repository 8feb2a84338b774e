using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Territory.Synthetic;

/// <summary>Gathers households as columns, and writes them some thousands at a time.</summary>
internal sealed class SyntheticChunk
{
    private readonly ColumnFileWriter writer;
    private readonly LegalSystem law;
    private readonly IReadOnlyList<(SyntheticColumn Column, List<double> Values)> columns;
    private readonly IReadOnlyList<(Entity Group, Role Adult, Role Partner, Role Child, List<double> Roles)> roles;
    private readonly List<double> groups = [];
    private readonly List<double> personStarts = [];
    private readonly List<double> groupStarts = [];
    private int firstPerson;
    private int firstHousehold;

    public SyntheticChunk(ColumnFileWriter writer, LegalSystem law)
    {
        (this.writer, this.law) = (writer, law);
        columns = [.. SyntheticColumn.All(law).Select(column => (column, new List<double>()))];
        roles =
        [
            (Famille.Definition, Famille.Demandeur, Famille.Conjoint, Famille.Enfant, []),
            (FoyerFiscal.Definition, FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Conjoint, FoyerFiscal.PersonneACharge, []),
            (Menage.Definition, Menage.PersonneDeReference, Menage.Conjoint, Menage.Enfant, []),
        ];
    }

    public void Add(SyntheticHousehold household)
    {
        var number = firstHousehold + groupStarts.Count;
        groupStarts.Add(number);
        personStarts.Add(firstPerson + groups.Count);
        for (var person = 0; person < household.Persons.Count; person++)
        {
            groups.Add(number);
            foreach (var (group, adult, partner, child, of) in roles)
                of.Add(IndexOf(group, household.Persons[person].IsChild ? child : person == 0 ? adult : partner));
        }
        foreach (var (column, values) in columns)
        {
            if (column.OfHousehold is { } value)
                values.Add(value(household));
            else
                values.AddRange(household.Persons.Select(column.OfPerson!));
        }
    }

    public void Flush()
    {
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan<double>;
        foreach (var (column, values) in columns)
        {
            writer.Write(column.Section, column.OfHousehold is null ? firstPerson : firstHousehold, span(values));
            values.Clear();
        }
        foreach (var (group, _, _, _, of) in roles)
        {
            writer.Write(FilePopulation.GroupSection(group), firstPerson, span(groups));
            writer.Write(FilePopulation.RoleSection(group), firstPerson, span(of));
            of.Clear();
        }
        // Each start is also the end of the household before: the last one of the chunk closes it.
        var (nextPerson, nextHousehold) = (firstPerson + groups.Count, firstHousehold + groupStarts.Count);
        personStarts.Add(nextPerson);
        groupStarts.Add(nextHousehold);
        foreach (var entity in law.Entities)
            writer.Write(FilePopulation.StartSection(entity), firstHousehold, span(entity.IsPerson ? personStarts : groupStarts));
        (firstPerson, firstHousehold) = (nextPerson, nextHousehold);
        groups.Clear();
        personStarts.Clear();
        groupStarts.Clear();
    }

    private static double IndexOf(Entity group, Role role)
    {
        var index = 0;
        while (group.SimpleRoles[index] != role)
            index++;
        return index;
    }
}
