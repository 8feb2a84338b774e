using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>Makes households of rows: whose row is which, and who is in which group.</summary>
internal static class UnitAssembly
{
    /// <summary>Finds the households of a unit, the same and in the same order for each entity.</summary>
    /// <exception cref="RefusalException">A household is not where it is expected.</exception>
    public static void FindHouseholds(PopulationUnit unit, IReadOnlyList<(EntityFiles Files, LaneRange Rows)> entities)
    {
        var persons = unit.Rows(unit.Law.Person);
        foreach (var (files, read) in entities)
        {
            var rows = unit.Rows(files.Entity);
            for (var row = 0; row < rows.Count; row++)
            {
                if (row > 0 && rows.Households.Same(row, rows.Households, row - 1))
                    continue;
                var household = rows.Starts.Count;
                if (row > 0)
                    rows.Starts.Add(row);
                else
                    household = 0;
                // The persons come first: their households are those that every other entity is held to.
                if (files.Entity.IsPerson || (household < persons.Starts.Count - 1 && rows.Households.Same(row, persons.Households, persons.Starts[household])))
                    continue;
                throw new RefusalException(files.PlaceOf(read.First + row), new Text(
                    $"le foyer « {rows.Households[row]} » n’est pas celui qui vient à cette place pour les {unit.Law.Person.Plural} : les foyers viennent dans le même ordre dans chaque fichier",
                    $"household '{rows.Households[row]}' is not the one that comes at this place for {unit.Law.Person.Plural}: households come in the same order in every file"));
            }
            rows.Starts.Add(rows.Count);
        }
    }

    /// <summary>Finds the group of each person, among those of their household.</summary>
    /// <param name="unit">The unit, its households found.</param>
    /// <param name="group">The kind of group.</param>
    /// <param name="keys">The identifier of each person's group.</param>
    /// <param name="persons">The files of the persons.</param>
    /// <param name="firstPerson">The first row that was read of them.</param>
    /// <exception cref="RefusalException">A person is in no group of their household.</exception>
    public static void FindGroups(PopulationUnit unit, Entity group, Keys keys, EntityFiles persons, int firstPerson)
    {
        var (rows, starts) = (unit.Rows(group), unit.Rows(unit.Law.Person).Starts);
        var found = unit.Places(group).Rows;
        found.Clear();
        for (var household = 0; household < unit.Households; household++)
        {
            for (var person = starts[household]; person < starts[household + 1]; person++)
            {
                var row = rows.Starts[household];
                while (row < rows.Starts[household + 1] && !keys.Same(person, rows.Ids, row))
                    row++;
                if (row == rows.Starts[household + 1])
                    throw new RefusalException(persons.PlaceOf(firstPerson + person), new Text(
                        $"« {group.Key} » : « {keys[person]} » n’est aucun élément de {group.Plural} de ce foyer", $"'{group.Key}': '{keys[person]}' is none of the {group.Plural} of this household"));
                found.Add(row);
            }
        }
    }

    /// <summary>Holds each group to what it can be: somebody in it, and a role held by no more than may.</summary>
    /// <exception cref="RefusalException">Nobody is in a group, or too many hold a role in one.</exception>
    public static void RequireRoles(PopulationUnit unit, Entity group, EntityFiles groups, int firstGroup)
    {
        var most = group.SimpleRoles.Select(role => role.Max ?? int.MaxValue).ToArray();
        var (places, rows, persons) = (unit.Places(group), unit.Rows(group), unit.Rows(unit.Law.Person));
        var holders = new int[most.Length];
        for (var household = 0; household < unit.Households; household++)
        {
            for (var row = rows.Starts[household]; row < rows.Starts[household + 1]; row++)
            {
                Array.Clear(holders);
                var isEmpty = true;
                for (var person = persons.Starts[household]; person < persons.Starts[household + 1]; person++)
                {
                    if (places.Rows[person] != row)
                        continue;
                    isEmpty = false;
                    var role = places.Roles[person];
                    if (++holders[role] > most[role])
                        throw Fault(row, $"plus de {most[role]} personnes comme {group.SimpleRoles[role]}", $"more than {most[role]} persons as {group.SimpleRoles[role]}");
                }
                if (isEmpty)
                    throw Fault(row, "personne", "nobody");
            }
        }

        RefusalException Fault(int row, string french, string english) => new(groups.PlaceOf(firstGroup + row), new Text(
            $"« {unit.Rows(group).Ids[row]} » a {french}", $"'{unit.Rows(group).Ids[row]}' has {english}"));
    }
}
