using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Who has a place in which group, and in which role.</summary>
internal static class CsvPlaces
{
    /// <summary>The group of a person and their simple role there.</summary>
    public static (string Group, int Role) Read(CsvTable row, Entity group, int column)
    {
        var (name, role) = (row[column], row[column + 1]);
        if (name.Length == 0)
            throw CsvFault.At(row.Path, row.Line, new Text($"« {row.Id} » n’a de place dans aucun élément de {group.Plural} ; attendu : un identifiant dans « {group.Key} »", $"'{row.Id}' has no place in any of {group.Plural}: expected an identifier in '{group.Key}'"));
        var index = group.SimpleRoles.Select((simple, i) => (simple, i)).Where(one => one.simple.Key == role).Select(one => one.i).DefaultIfEmpty(-1).First();
        return index >= 0
            ? (name, index)
            : throw CsvFault.At(row.Path, row.Line, new Text($"« {ColumnHeading.Role(group)} » : attendu l’un de {string.Join(", ", group.SimpleRoles.Select(simple => simple.Key))} ; reçu : « {role} »", $"'{ColumnHeading.Role(group)}': expected one of {string.Join(", ", group.SimpleRoles.Select(simple => simple.Key))}; found '{role}'"));
    }

    /// <exception cref="RefusalException">A person is in a group that is not there, a role is held by too many, or nobody is in a group.</exception>
    public static void Check(CsvHousehold household, LegalSystem law, IReadOnlyList<CsvTable> tables)
    {
        foreach (var (place, group) in law.Groups.Index())
        {
            var held = household.Rows(law.Person).GroupBy(person => person.Places[place].Group).ToDictionary(members => members.Key, members => members.ToList());
            var (persons, groups) = (tables[0].Path, tables.Single(table => table.Entity == group).Path);
            foreach (var (id, members) in held)
            {
                if (household.Rows(group).All(row => row.Id != id))
                    throw CsvFault.At(persons, members[0].Line, new Text($"« {members[0].Id} » est dans « {id} », que {CsvTable.FileName(group)} n’a pas dans ce foyer", $"'{members[0].Id}' is in '{id}', which {CsvTable.FileName(group)} does not have in this household"));
                CheckRoles(persons, group, id, members, place);
            }
            if (household.Rows(group).FirstOrDefault(row => !held.ContainsKey(row.Id)) is { } empty)
                throw CsvFault.At(groups, empty.Line, new Text($"personne n’est dans « {empty.Id} »", $"nobody is in '{empty.Id}'"));
        }
    }

    private static void CheckRoles(string path, Entity group, string id, List<CsvRow> members, int place)
    {
        foreach (var holders in members.GroupBy(member => member.Places[place].Role))
        {
            if (group.SimpleRoles[holders.Key] is { Max: { } max } role && holders.Count() > max)
                throw CsvFault.At(path, holders.ElementAt(max).Line, new Text($"« {id} » a {holders.Count()} personnes comme {role.Key} ; au plus {max}", $"'{id}' has {holders.Count()} persons as {role.Key}; at most {max}"));
        }
    }
}
