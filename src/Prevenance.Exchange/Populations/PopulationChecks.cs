using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Exchange.Populations;

/// <summary>Holds a population file to itself: counts, lengths, encodings and who belongs where must agree before anybody is read.</summary>
internal sealed class PopulationChecks
{
    private const int PartLength = 65_536;

    private readonly ColumnFile file;
    private readonly LegalSystem law;
    private readonly int[] numbers = new int[PartLength];
    private readonly byte[] roles = new byte[PartLength];

    private PopulationChecks(ColumnFile file, LegalSystem law) => (this.file, this.law) = (file, law);

    /// <exception cref="RefusalException">The file contradicts itself, or is no population of this law.</exception>
    public static void Require(ColumnFile file, LegalSystem law)
    {
        var checks = new PopulationChecks(file, law);
        foreach (var entity in law.Entities)
            checks.RequireInstances(entity);
        foreach (var group in law.Groups)
            checks.RequireMembership(group);
        foreach (var (variable, period) in FilePopulation.ColumnsOf(file, law))
            checks.RequireColumn(variable, period);
    }

    private int Count(Entity entity) => file.Header.Entities.TryGetValue(entity.Key, out var count)
        ? count
        : throw Fault(new Text($"il ne dit pas combien il y a de {entity.Plural}", $"it does not say how many {entity.Plural} there are"));

    private void RequireInstances(Entity entity)
    {
        RequireSection(FilePopulation.StartSection(entity), SectionEncoding.I4, file.Header.Households + 1L);
        RequireGrowing(FilePopulation.StartSection(entity), Count(entity));
        if (!file.Has(PopulationSections.IdStart(entity)))
            return;
        RequireSection(PopulationSections.IdStart(entity), SectionEncoding.I4, Count(entity) + 1L);
        RequireSection(PopulationSections.IdBytes(entity), SectionEncoding.U1, null);
        RequireGrowing(PopulationSections.IdStart(entity), file[PopulationSections.IdBytes(entity)].Length);
    }

    /// <summary>Each person is in a group of their own household, in a role that there is.</summary>
    private void RequireMembership(Entity group)
    {
        var (groups, held) = (FilePopulation.GroupSection(group), FilePopulation.RoleSection(group));
        RequireSection(groups, SectionEncoding.I4, Count(law.Person));
        RequireSection(held, SectionEncoding.U1, Count(law.Person));
        var households = new Steps(file, FilePopulation.StartSection(law.Person), FilePopulation.StartSection(group));
        for (var first = 0; first < Count(law.Person); first += PartLength)
        {
            var count = Math.Min(PartLength, Count(law.Person) - first);
            file.Read(groups, first, numbers.AsSpan(0, count));
            file.Read(held, first, roles.AsSpan(0, count));
            for (var i = 0; i < count; i++)
            {
                var (from, to) = households.Of(first + i);
                if (numbers[i] < from || numbers[i] >= to)
                    throw Fault(new Text($"« {groups} » : la personne {first + i + 1} est dans un groupe d’un autre foyer", $"'{groups}': person {first + i + 1} is in a group of another household"));
                if (roles[i] >= group.SimpleRoles.Count)
                    throw Fault(new Text($"« {held} » : la personne {first + i + 1} a un rôle qui n’existe pas", $"'{held}': person {first + i + 1} has a role that there is not"));
            }
        }
    }

    private void RequireColumn(Variable variable, Period period)
    {
        RequireSection(FilePopulation.ValueSection(variable, period), null, Count(variable.Entity));
        if (file.Has(PopulationSections.Given(variable, period)))
            RequireSection(PopulationSections.Given(variable, period), SectionEncoding.U1, Count(variable.Entity));
    }

    private void RequireSection(string name, SectionEncoding? encoding, long? length)
    {
        if (!file.Has(name))
            throw Fault(new Text($"il manque la section « {name} »", $"the section '{name}' is missing"));
        if (length is { } expected && file[name].Length != expected)
            throw Fault(new Text($"la section « {name} » a {file[name].Length} valeurs ; attendu : {expected}", $"the section '{name}' has {file[name].Length} values; expected {expected}"));
        if (encoding is { } written && file[name].Encoding != written)
            throw Fault(new Text($"la section « {name} » est écrite en {file[name].Encoding} ; attendu : {written}", $"the section '{name}' is written as {file[name].Encoding}; expected {written}"));
    }

    /// <summary>Positions that begin at nothing, never go back, and end where there is nothing more.</summary>
    private void RequireGrowing(string name, int end)
    {
        var (length, last) = (file[name].Length, 0);
        for (var first = 0; first < length; first += PartLength)
        {
            var part = numbers.AsSpan(0, Math.Min(PartLength, length - first));
            file.Read(name, first, part);
            foreach (var number in part)
                last = number >= last && number <= end && (first > 0 || part[0] == 0) ? number : throw Fault(new Text($"la section « {name} » est abîmée : ses positions ne croissent pas de 0 à {end}", $"the section '{name}' is corrupted: its positions do not grow from 0 to {end}"));
        }
        if (last != end)
            throw Fault(new Text($"la section « {name} » finit à {last} ; attendu : {end}", $"the section '{name}' ends at {last}; expected {end}"));
    }

    private RefusalException Fault(Text expected) => new(file.Path, expected);

    /// <summary>Walks households beside persons: which groups are those of the household of each person, in their order.</summary>
    private sealed class Steps(ColumnFile file, string persons, string groups)
    {
        private readonly int[] personEnd = new int[PartLength];
        private readonly int[] groupEnd = new int[PartLength];
        private int household = -1;
        private int read;
        private int from;

        public (int From, int To) Of(int person)
        {
            while (household < 0 || personEnd[household % PartLength] <= person)
                Next();
            return (from, groupEnd[household % PartLength]);
        }

        private void Next()
        {
            if (household >= 0)
                from = groupEnd[household % PartLength];
            household++;
            if (household < read)
                return;
            var count = Math.Min(PartLength, file[persons].Length - 1 - household);
            file.Read(persons, household + 1, personEnd.AsSpan(0, count));
            file.Read(groups, household + 1, groupEnd.AsSpan(0, count));
            read += count;
        }
    }
}
