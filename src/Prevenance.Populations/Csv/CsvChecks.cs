using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Populations.Csv;

/// <summary>Asks the law what cannot be of the facts of a household, as every other door does.</summary>
internal static class CsvChecks
{
    /// <exception cref="RefusalException">A fact cannot be beside the others.</exception>
    public static void Check(CsvHousehold household, LegalSystem law, IReadOnlyList<CsvTable> tables)
    {
        var looked = law.Checks.SelectMany(check => check.LooksAt).ToHashSet();
        var facts = tables.SelectMany(table => Facts(household, table, looked)).ToList();
        var told = new FactsTold(
            facts,
            tables.SelectMany(table => table.Columns).Max(column => FactsTold.LastMonth(column.Key.Period)),
            law.Groups.Index().ToDictionary(group => group.Item, group => Places(household, law, group.Item, group.Index)));
        if (law.Checks.SelectMany(check => check.Faults(told)).FirstOrDefault() is not { } fault)
            return;
        var (variable, row) = (fault.Fact.Variable, household.Rows(fault.Fact.Variable.Entity)[fault.Fact.Lane]);
        var path = tables.Single(table => table.Entity == variable.Entity).Path;
        throw CsvFault.At(path, row.Line, new Text($"« {variable.Name} » : {fault.Message.French}", $"'{variable.Name}': {fault.Message.English}"));
    }

    /// <summary>What stands for nothing said is no fact.</summary>
    private static IEnumerable<GivenValue> Facts(CsvHousehold household, CsvTable table, HashSet<Variable> looked) =>
        from column in table.Columns.Index()
        where looked.Contains(column.Item.Key.Variable)
        from row in household.Rows(table.Entity).Index()
        let value = row.Item.Values[column.Index]
        where !double.IsNaN(value) && value != column.Item.Key.Variable.Default
        select new GivenValue(column.Item.Key.Variable, row.Index, row.Item.Id, column.Item.Key.Period, value);

    private static IReadOnlyList<(int Person, int Group, Role Role)> Places(CsvHousehold household, LegalSystem law, Entity group, int place)
    {
        var number = household.Rows(group).Index().ToDictionary(row => row.Item.Id, row => row.Index);
        return [.. household.Rows(law.Person).Index().Select(person =>
            (person.Index, number[person.Item.Places[place].Group], group.SimpleRoles[person.Item.Places[place].Role]))];
    }
}
