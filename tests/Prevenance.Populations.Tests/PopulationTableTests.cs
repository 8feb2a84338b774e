using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations.Tables;

namespace Prevenance.Populations.Tests;

/// <summary>Sums over twenty invented households of one person each, whose wage and rent follow their number.</summary>
public sealed class PopulationTableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("table").FullName;

    public PopulationTableTests() => Write("1");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_column_is_added_up()
    {
        var wages = Find(Table().Totals(), "salaire_net").Single();
        Assert.Equal((20.0, 19.0, 18.0, 1_890.0), (wages.Rows, wages.Given, wages.Positive, wages.Sum));
        Assert.Equal(1_890 / 19.0, wages.Mean);
        Assert.Equal(105, wages.MeanOfPositive);
        Assert.Null(Find(Table().Totals(), "depcom").Single().Sum);
    }

    [Fact]
    public void A_commune_is_a_part_of_all_that_its_households_hold()
    {
        var wages = Find(Table().By(At("depcom")), "salaire_net");
        Assert.Equal(["69266", "69381"], wages.Select(one => one.Part));
        Assert.Equal([900, 990], wages.Select(one => one.Sum!.Value));
        Assert.Equal([10, 10], wages.Select(one => one.Rows));
    }

    [Fact]
    public void An_amount_makes_tenths()
    {
        var rents = Find(Table().By(At("loyer")), "loyer");
        Assert.Equal(Enumerable.Range(1, 10).Select(tenth => $"{tenth}"), rents.Select(one => one.Part));
        Assert.All(rents.Index(), one => Assert.Equal(((4 * one.Index) + 1) * 100.0, one.Item.Sum));
    }

    [Fact]
    public void Weights_count_a_household_as_many_times()
    {
        Write("CASE WHEN n < 10 THEN 3 ELSE 1 END");
        var wages = Find(Table().Totals(), "salaire_net").Single();
        Assert.Equal((40.0, 37.0), (wages.Rows, wages.Given));
        Assert.Equal((440 * 3) + 1_450, wages.Sum);
        // A tenth is four of forty; a household that lies over its end is where its middle is.
        Assert.Equal([3, 6], Find(Table().By(At("loyer")), "loyer").Take(2).Select(one => one.Rows));
    }

    [Fact]
    public void Parts_and_weights_of_results_are_those_of_the_people_that_they_are_of()
    {
        var results = Directory.CreateDirectory(Path.Combine(folder, "results")).FullName;
        Duck.Do($"COPY (SELECT * EXCLUDE (salaire_net) FROM '{folder}/individus.parquet') TO '{results}/individus.parquet'");
        Duck.Do($"COPY (FROM '{folder}/foyers_fiscaux.parquet') TO '{results}/foyers_fiscaux.parquet'");
        Duck.Do($"COPY (SELECT household, id FROM '{folder}/menages.parquet') TO '{results}/menages.parquet'");
        Duck.Do($"COPY (SELECT *, household * 10.0 AS \"rsa@2026-07\" FROM '{folder}/familles.parquet') TO '{results}/familles.parquet'");
        var table = new PopulationTable(PopulationFolder.Open(results, FrenchLaw.System), PopulationFolder.Open(folder, FrenchLaw.System));

        Assert.Equal([900, 1_000], Find(table.By(At("depcom")), "rsa").Select(one => one.Sum!.Value));
    }

    private PopulationTable Table()
    {
        var population = PopulationFolder.Open(folder, FrenchLaw.System);
        return new PopulationTable(population, population);
    }

    private static VariableAt At(string name) => new(FrenchLaw.System.Find(name)!, Period.Forever);

    private static List<ColumnTotals> Find(IReadOnlyList<ColumnTotals> totals, string name) => [.. totals.Where(one => one.Column.Variable.Name == name)];

    private void Write(string weight)
    {
        const string households = "FROM range(20) AS r(n)";
        Copy("individus", $"SELECT n AS household, n AS id, n AS famille, 'demandeur' AS famille_role, n AS foyer_fiscal, 'declarant_principal' AS foyer_fiscal_role, n AS menage, 'personne_de_reference' AS menage_role, CASE WHEN n = 1 THEN NULL ELSE n * 10.0 END AS salaire_net {households}");
        Copy("familles", $"SELECT n AS household, n AS id {households}");
        Copy("foyers_fiscaux", $"SELECT n AS household, n AS id {households}");
        Copy("menages", $"SELECT n AS household, n AS id, CASE WHEN n % 2 = 0 THEN '69266' ELSE '69381' END AS depcom, n * 100.0 AS loyer, {weight} AS weight {households}");
    }

    private void Copy(string name, string sql) => Duck.Do($"COPY ({sql}) TO '{folder}/{name}.parquet' (FORMAT parquet)");
}
