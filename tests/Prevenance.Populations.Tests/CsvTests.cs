using Prevenance.Exchange;
using Prevenance.Populations;
using Prevenance.Populations.Csv;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Tests;

public class CsvTests
{
    private static readonly HouseholdRange Both = new(0, 2);

    [Fact]
    public void What_CSV_says_is_in_the_population()
    {
        using var folder = new CsvFolder();
        Assert.Equal(2, folder.Convert());

        using var reader = folder.Open().CreateReader();
        var unit = reader.Read(0);
        Assert.Equal([820.35, 0, 0], Values(unit, "salaire_net", new Month(2025, 5)));
        Assert.Equal([412.5, 0], Values(unit, "loyer", new Month(2025, 6)));
        Assert.Equal(["noe", "lou", "Dupré, Ana"], Enumerable.Range(0, 3).Select(row => unit.Rows(Individu.Definition).Ids[row]));
        Assert.Equal(["A", "B"], Enumerable.Range(0, 2).Select(row => unit.Rows(Menage.Definition).Households[row]));
        Assert.Equal(new LaneRange(2, 1), unit.Lanes(Individu.Definition, new HouseholdRange(1, 1)));
    }

    [Fact]
    public void An_empty_cell_says_what_holds_in_any_month_or_else_nothing()
    {
        using var folder = new CsvFolder();
        folder.Replace("individus", "salaire_net@2025-05,", "salaire_net@2025-05,salaire_net,");
        folder.Replace("individus", "820.35,", ",700,");
        folder.Replace("individus", "2019-01-20,,", "2019-01-20,,,");
        folder.Replace("individus", "1958-12-01,0,", "1958-12-01,0,10,");
        folder.Convert();

        using var reader = folder.Open().CreateReader();
        var unit = reader.Read(0);
        Assert.Equal([700, 0, 0], Values(unit, "salaire_net", new Month(2025, 5)));
        Assert.Equal([double.NaN, double.NaN, 0], unit.Rows(Individu.Definition)[new VariableAt(FrenchLaw.System.Find("salaire_net")!, new Month(2025, 5))]);
    }

    [Fact]
    public void A_population_written_as_CSV_is_what_it_was_read_from()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        CsvExport.Write(folder.Open(), folder.Back);
        foreach (var entity in FrenchLaw.System.Entities)
            Assert.Equal(folder.Read(entity.Plural).TrimEnd().Split('\n'), File.ReadAllLines(Path.Combine(folder.Back, entity.Plural + ".csv")));
    }

    [Theory]
    [InlineData("individus", "B,\"Dupré, Ana\"", "B,noe", "individus.csv:4", "'noe' is there twice")]
    [InlineData("individus", "A,lou,fA", "A,lou,", "individus.csv:3", "'lou' has no place in any of familles")]
    [InlineData("individus", "A,lou,fA", "A,lou,fX", "individus.csv:3", "'lou' is in 'fX'")]
    [InlineData("individus", "fA,enfant", "fA,demandeur", "individus.csv:3", "at most 1")]
    [InlineData("individus", "fA,enfant", "fA,cousin", "individus.csv:3", "expected one of demandeur, conjoint, enfant")]
    [InlineData("individus", "B,\"Dupré", "C,\"Dupré", "familles.csv:3", "household 'B' has no person at this place")]
    [InlineData("individus", "820.35", "820,35", "individus.csv:2", "expected 11 cells")]
    [InlineData("individus", "820.35", "1e999", "individus.csv:2", "an amount in euros")]
    [InlineData("individus", "household,id,famille", "household,\"id,famille", "individus.csv:1", "")]
    [InlineData("individus", "820.35", "-5", "individus.csv:2", "at least 0")]
    [InlineData("individus", "2019-01-20", "1989-01-20", "individus.csv:3", "born before every adult")]
    [InlineData("individus", "1958-12-01", "2025-07-01", "individus.csv:4", "born after the month asked")]
    [InlineData("menages", "mA,69266", "mA,31000", "menages.csv:2", "no commune has this code")]
    [InlineData("individus", "820.35", "beaucoup", "individus.csv:2", "an amount in euros")]
    [InlineData("individus", "1990-03-08", "08/03/1990", "individus.csv:2", "a date such as")]
    [InlineData("individus", "salaire_net@2025-05", "salaire_ne@2025-05", "individus.csv:1", "salaire_net?")]
    [InlineData("individus", "salaire_net@2025-05", "loyer@2025-05", "individus.csv:1", "belongs to menages")]
    [InlineData("individus", "salaire_net@2025-05", "salaire_net@mai", "individus.csv:1", "such as salaire_net@2026-07")]
    [InlineData("familles", "B,fB\n", "", "familles.csv:2", "household 'B' of individus.csv has no row here")]
    [InlineData("familles", "B,fB\n", "B,fB\nB,fC\n", "familles.csv:4", "nobody is in 'fC'")]
    [InlineData("menages", "household,id", "id,household", "menages.csv:1", "expected the columns household, id")]
    public void A_fault_is_told_with_its_line_and_nothing_is_written(string entity, string text, string spoiled, string place, string expected)
    {
        using var folder = new CsvFolder();
        folder.Replace(entity, text, spoiled);

        var refusal = Assert.Throws<RefusalException>(() => folder.Convert());

        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.False(Path.Exists(folder.Population) || Path.Exists(folder.Population + ".part"));
    }

    [Fact]
    public void What_is_there_already_is_not_written_over()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        Assert.Contains("is there already", Assert.Throws<RefusalException>(() => folder.Convert()).Message, StringComparison.Ordinal);
        Assert.Equal(2, folder.Open().Households);
    }

    private static double[] Values(PopulationUnit unit, string name, Period period)
    {
        var variable = FrenchLaw.System.Find(name)!;
        var lanes = unit.Lanes(variable.Entity, Both);
        var values = new double[lanes.Count];
        unit.ReadValues(new VariableAt(variable, period), [.. Enumerable.Range(lanes.First, lanes.Count)], values);
        return values;
    }
}
