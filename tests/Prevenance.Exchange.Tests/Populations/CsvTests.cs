using Prevenance.Exchange.Populations;
using Prevenance.Exchange.Populations.Csv;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;

namespace Prevenance.Exchange.Tests.Populations;

public class CsvTests
{
    private static readonly HouseholdRange Both = new(0, 2);

    [Fact]
    public void WhatCsvSaysIsInThePopulation()
    {
        using var folder = new CsvFolder();
        Assert.Equal(2, folder.Convert());

        using var population = folder.Open();
        Assert.Equal([820.35, 0, 0], Values(population, "salaire_net", new Month(2025, 5)));
        Assert.Equal([412.5, 0], Values(population, "loyer", new Month(2025, 6)));
        Assert.Equal(["noe", "lou", "Dupré, Ana"], population.Ids(Individu.Definition, population.Lanes(Individu.Definition, Both)));
        Assert.Equal(new LaneRange(2, 1), population.Lanes(Individu.Definition, new HouseholdRange(1, 1)));
    }

    [Fact]
    public void APopulationWrittenAsCsvAndReadAgainIsTheSame()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        using (var population = folder.Open())
            CsvExport.Write(population, folder.Back);
        var first = File.ReadAllBytes(folder.Population);

        CsvImport.Convert(folder.Back, folder.Population, FrenchLaw.System);

        Assert.Equal(first, File.ReadAllBytes(folder.Population));
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
    [InlineData("individus", "salaire_net@2025-05", "loyer@2025-05", "individus.csv:1", "belongs to menages.csv")]
    [InlineData("individus", "salaire_net@2025-05", "salaire_net@mai", "individus.csv:1", "such as salaire_net@2026-07")]
    [InlineData("familles", "B,fB\n", "", "familles.csv:2", "household 'B' of individus.csv has no row here")]
    [InlineData("familles", "B,fB\n", "B,fB\nB,fC\n", "familles.csv:4", "nobody is in 'fC'")]
    [InlineData("menages", "household,id", "id,household", "menages.csv:1", "expected the columns household, id")]
    public void AFaultIsToldWithItsLineAndNothingIsWritten(string entity, string text, string spoiled, string place, string expected)
    {
        using var folder = new CsvFolder();
        folder.Replace(entity, text, spoiled);

        var refusal = Assert.Throws<RefusalException>(() => folder.Convert());

        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Population) || File.Exists(folder.Population + ".part"));
    }

    [Fact]
    public void AFileWhoseContentChangedIsCorrupted()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        var bytes = File.ReadAllBytes(folder.Population);
        bytes[^60] ^= 1;
        File.WriteAllBytes(folder.Population, bytes);

        using var population = folder.Open();

        Assert.Contains("corrupted", Assert.Throws<RefusalException>(population.Digest).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsCutOffIsRefused()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        File.WriteAllBytes(folder.Population, File.ReadAllBytes(folder.Population)[..^40]);

        Assert.Contains("cut off", Assert.Throws<RefusalException>(folder.Open).Message, StringComparison.Ordinal);
    }

    private static double[] Values(FilePopulation population, string name, Period period)
    {
        var variable = FrenchLaw.System.Find(name)!;
        var lanes = population.Lanes(variable.Entity, Both);
        var values = new double[lanes.Count];
        population.ReadValues(variable, period, lanes, values);
        return values;
    }
}
