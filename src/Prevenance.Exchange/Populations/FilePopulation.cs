using System.Globalization;
using System.Text;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Exchange.Populations;

/// <summary>A population read from a columnar file as it is needed.</summary>
public sealed class FilePopulation : INamedPopulation, IDisposable
{
    private readonly ColumnFile file;

    private FilePopulation(LegalSystem law, ColumnFile file, IReadOnlyCollection<VariableAt> columns) =>
        (Law, this.file, Columns) = (law, file, columns);

    public LegalSystem Law { get; }

    public int Households => file.Header.Households;

    public ColumnFileHeader Header => file.Header;

    public IReadOnlyCollection<VariableAt> Columns { get; }

    /// <summary>What tells this population from any other, whatever its name.</summary>
    /// <exception cref="RefusalException">The file is not what it was when it was written.</exception>
    public string Digest() => file.Digest();

    public static string ValueSection(Variable variable, Period period) => $"value/{variable.Name}@{period}";

    public static string StartSection(Entity entity) => $"start/{entity.Key}";

    public static string GroupSection(Entity entity) => $"group/{entity.Key}";

    public static string RoleSection(Entity entity) => $"role/{entity.Key}";

    /// <exception cref="RefusalException">The file is not a population of this law.</exception>
    public static FilePopulation Open(string path, LegalSystem law)
    {
        var file = ColumnFile.Open(path);
        try
        {
            PopulationChecks.Require(file, law);
            return new FilePopulation(law, file, ColumnsOf(file, law));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    internal static IReadOnlyCollection<VariableAt> ColumnsOf(ColumnFile file, LegalSystem law) =>
        [.. file.Header.Sections.Where(IsValue).Select(section => Column(file.Path, section, law))];

    /// <summary>The identifiers that the file holds; numbers from 1 where it holds none.</summary>
    public IReadOnlyList<string> Ids(Entity entity, LaneRange lanes)
    {
        if (!file.Has(PopulationSections.IdStart(entity)))
            return [.. Enumerable.Range(lanes.First + 1, lanes.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var starts = new int[lanes.Count + 1];
        file.Read(PopulationSections.IdStart(entity), lanes.First, starts);
        var bytes = new byte[starts[^1] - starts[0]];
        file.Read(PopulationSections.IdBytes(entity), starts[0], bytes.AsSpan());
        return [.. Enumerable.Range(0, lanes.Count).Select(lane => Encoding.UTF8.GetString(bytes, starts[lane] - starts[0], starts[lane + 1] - starts[lane]))];
    }

    public LaneRange Lanes(Entity entity, HouseholdRange households)
    {
        Span<int> bounds = stackalloc int[1];
        file.Read(StartSection(entity), households.First, bounds);
        var first = bounds[0];
        file.Read(StartSection(entity), households.First + households.Count, bounds);
        return new LaneRange(first, bounds[0] - first);
    }

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles)
    {
        file.Read(GroupSection(group), persons.First, groups);
        file.Read(RoleSection(group), persons.First, roles);
    }

    public bool IsPartial(Variable variable, Period period) => file.Has(PopulationSections.Given(variable, period));

    public void ReadIsGiven(Variable variable, Period period, LaneRange lanes, Span<double> values) =>
        file.Read(PopulationSections.Given(variable, period), lanes.First, values);

    /// <exception cref="RefusalException">A value is none of those that the variable can have.</exception>
    public void ReadValues(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        file.Read(ValueSection(variable, period), lanes.First, values);
        RequireValues(file.Path, variable, period, lanes.First, values);
    }

    internal static void RequireValues(string path, Variable variable, Period period, int first, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!variable.CanHold(values[i]))
                throw new RefusalException(path, new Text($"« {ValueSection(variable, period)} » : la valeur de {variable.Entity.Key} {first + i + 1} n’en est pas une que cette variable peut avoir", $"'{ValueSection(variable, period)}': the value of {variable.Entity.Key} {first + i + 1} is none that this variable can have"));
        }
    }

    public void Dispose() => file.Dispose();

    private static bool IsValue(ColumnSection section) => section.Name.StartsWith("value/", StringComparison.Ordinal);

    private static VariableAt Column(string path, ColumnSection section, LegalSystem law)
    {
        var parts = section.Name["value/".Length..].Split('@');
        if (law.Find(parts[0]) is not { } variable)
            throw new RefusalException(path, new Text($"« {section.Name} » : cette variable n’existe pas", $"'{section.Name}': there is no such variable"));
        return parts.Length == 2 && Period.TryParse(parts[1], out var period) && law.Figures.Coverage.Holds(period)
            ? new VariableAt(variable, period)
            : throw new RefusalException(path, new Text($"« {section.Name} » : « {parts[^1]} » n’est pas une période que des chiffres couvrent", $"'{section.Name}': '{parts[^1]}' is no period that figures cover"));
    }
}
