using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Populations.Tests;

/// <summary>Populations go to DuckDB, and come from it, as it writes them.</summary>
public sealed class DuckDbTests : IDisposable
{
    private const string Persons = " AS t(household, id, famille, famille_role, foyer_fiscal, foyer_fiscal_role, menage, menage_role, date_naissance, salaire_net, activite)";
    private const string Couple = "(1, 10, 1, 'demandeur', 1, 'declarant_principal', 1, 'personne_de_reference', DATE '1990-03-08', 820.35, 'actif'), (1, 11, 1, 'conjoint', 1, 'conjoint', 1, 'conjoint', DATE '1991-01-20', NULL, 'inactif')";
    private const string Alone = "(2, 12, 7, 'demandeur', 7, 'declarant_principal', 7, 'personne_de_reference', DATE '1958-12-01', 0, 'retraite')";
    private const string Groups = "SELECT * FROM (VALUES (1, 1), (2, 7)) AS t(household, id)";
    private const string Dwellings = "SELECT * FROM (VALUES (1, 1, '69266', 412.5, false), (2, 7, '69381', 0, true)) AS t(household, id, depcom, \"loyer@2025-06\", \"coloc@2025-06\")";

    private readonly string folder = Directory.CreateTempSubdirectory("duck").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_written_here_is_understood_there()
    {
        using var csv = new CsvFolder();
        csv.Convert();
        Assert.Equal(
            ["A noe fA demandeur 1990-03-08 820.35 actif", "A lou fA enfant 2019-01-20 null null", "B Dupré, Ana fB demandeur 1958-12-01 0 retraite"],
            Duck.Ask($"SELECT household, id, famille, famille_role, date_naissance, \"salaire_net@2025-05\", \"activite@2025-06\" FROM '{csv.Parquet("individus")}'"));
        Assert.Equal(["69266 412.5 False", "69381 0 True"], Duck.Ask($"SELECT depcom, \"loyer@2025-06\", \"coloc@2025-06\" FROM '{csv.Parquet("menages")}'"));
        Assert.Equal(
            ["household VARCHAR", "id VARCHAR", "depcom VARCHAR", "loyer@2025-06 DOUBLE", "coloc@2025-06 BOOLEAN"],
            Duck.Ask($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{csv.Parquet("menages")}')"));
    }

    [Fact]
    public void What_is_written_there_is_understood_here()
    {
        Write(persons: Couple + ", " + Alone);
        var population = PopulationFolder.Open(folder, FrenchLaw.System);
        using var reader = population.CreateReader();
        var unit = reader.Read(0);

        Assert.Equal(2, population.Households);
        Assert.Equal([820.35, double.NaN, 0], Column(unit, "salaire_net", Period.Forever));
        Assert.Equal([412.5, 0], Column(unit, "loyer", new Month(2025, 6)));
        Assert.Equal([0, 1], Column(unit, "coloc", new Month(2025, 6)));
        Assert.Equal([CodeText.Pack("69266"), CodeText.Pack("69381")], Column(unit, "depcom", Period.Forever));
        Assert.Equal(DayCode.Of(new DateOnly(1990, 3, 8)), Column(unit, "date_naissance", Period.Forever)[0]);
        Assert.Equal([0, 0, 1], unit.Places(Famille.Definition).Rows);
        Assert.Equal([0, 1, 0], unit.Places(Famille.Definition).Roles);
    }

    [Fact]
    public void Households_are_found_however_the_files_are_cut()
    {
        const int households = PopulationFolder.HouseholdsPerUnit + 7_000;
        const string range = "FROM range(23384) AS r(n), range(3) AS m(k)";
        Assert.Equal(23_384, households);
        Copy("individus", $"SELECT n AS household, n * 3 + k AS id, n * 2 + k // 2 AS famille, ['demandeur', 'conjoint', 'demandeur'][k + 1] AS famille_role, n AS foyer_fiscal, ['declarant_principal', 'conjoint', 'personne_a_charge'][k + 1] AS foyer_fiscal_role, n AS menage, ['personne_de_reference', 'conjoint', 'enfant'][k + 1] AS menage_role, (n * 3 + k)::INTEGER AS salaire_net {range} ORDER BY 2", "ROW_GROUP_SIZE 4096");
        Copy("familles", "SELECT n AS household, n * 2 + k AS id FROM range(23384) AS r(n), range(2) AS m(k) ORDER BY 2", "ROW_GROUP_SIZE 2048");
        Copy("foyers_fiscaux", "SELECT n AS household, n AS id FROM range(23384) AS r(n)");
        Directory.CreateDirectory(Path.Combine(folder, "menages"));
        Copy("menages/1", "SELECT n AS household, n AS id, n::FLOAT AS loyer FROM range(10000) AS r(n)");
        Copy("menages/2", "SELECT n AS household, n AS id, n::FLOAT AS loyer FROM range(10000, 23384) AS r(n)");

        var population = PopulationFolder.Open(folder, FrenchLaw.System);
        using var reader = population.CreateReader();

        Assert.Equal((households, 2), (population.Households, population.Units));
        var before = 0;
        foreach (var number in new[] { 0, 1 })
        {
            var unit = reader.Read(number);
            Assert.Equal(Enumerable.Range(before * 3, unit.Households * 3).Select(wage => (double)wage), Column(unit, "salaire_net", Period.Forever));
            Assert.Equal(Enumerable.Range(before, unit.Households).Select(rent => (double)rent), Column(unit, "loyer", Period.Forever));
            Assert.Equal(Enumerable.Range(0, unit.Households * 3).Select(person => (person / 3 * 2) + (person % 3 / 2)), unit.Places(Famille.Definition).Rows);
            before += unit.Households;
        }
        Assert.Equal(households, before);
    }

    [Theory]
    [InlineData("salaire_net", "salaire_nett", "individus.parquet: 'salaire_nett': there is no such variable (salaire_net?)")]
    [InlineData("date_naissance,", "\"date_naissance@2025\",", "'date_naissance@2025': this variable is given without a period")]
    [InlineData("SELECT *", "SELECT * REPLACE (date_naissance::VARCHAR AS date_naissance)", "'date_naissance' is of type String; expected DATE")]
    [InlineData("SELECT *", "SELECT * REPLACE (salaire_net::VARCHAR AS salaire_net)", "'salaire_net' is of type String; expected DOUBLE")]
    [InlineData("820.35", "-5", "individus.parquet:1: 'salaire_net': a value that cannot be; expected")]
    [InlineData("820.35", "'NaN'::DOUBLE", "individus.parquet:1: 'salaire_net': a value that cannot be")]
    [InlineData("'inactif'", "'oisif'", "individus.parquet:2: 'activite': a value that cannot be; expected one of")]
    [InlineData("DATE '1991-01-20'", "DATE '0001-01-20'", "individus.parquet:2: 'date_naissance': a value that cannot be")]
    [InlineData("1, 'conjoint', 1, 'conjoint', 1, 'conjoint'", "1, 'cousin', 1, 'conjoint', 1, 'conjoint'", "individus.parquet:2: 'famille_role': expected one of demandeur, conjoint, enfant")]
    [InlineData("1, 'conjoint', 1, 'conjoint', 1, 'conjoint'", "1, 'demandeur', 1, 'conjoint', 1, 'conjoint'", "familles.parquet:1: '1' has more than 1 persons as demandeur")]
    [InlineData("(1, 11, 1,", "(1, 11, 7,", "individus.parquet:2: 'famille': '7' is none of the familles of this household")]
    [InlineData("(1, 11, 1,", "(1, 11, NULL,", "a row of 'famille' is empty")]
    [InlineData("(2, 12,", "(1, 12,", "2 households follow one another there, and 1 in")]
    [InlineData("(2, 12,", "(3, 12,", "familles.parquet:2: household '2' is not the one that comes at this place")]
    [InlineData("famille_role,", "role,", "the column 'famille_role' is missing")]
    public void A_fault_is_told_with_its_place_and_what_was_expected(string text, string spoiled, string expected)
    {
        Write(Couple + ", " + Alone, sql => sql.Replace(text, spoiled, StringComparison.Ordinal));
        Assert.Contains(expected, Assert.Throws<RefusalException>(ReadAll).Message, StringComparison.Ordinal);
    }

    private void ReadAll()
    {
        using var reader = PopulationFolder.Open(folder, FrenchLaw.System).CreateReader();
        reader.Read(0);
    }

    private void Write(string persons, Func<string, string>? spoil = null)
    {
        var sql = $"SELECT * FROM (VALUES {persons}){Persons}";
        Copy("individus", spoil?.Invoke(sql) ?? sql);
        Copy("familles", Groups);
        Copy("foyers_fiscaux", Groups);
        Copy("menages", Dwellings);
    }

    private void Copy(string name, string sql, string options = "FORMAT parquet") =>
        Duck.Do($"COPY ({sql}) TO '{Path.Combine(folder, name)}.parquet' ({options})");

    private static List<double> Column(PopulationUnit unit, string name, Period period)
    {
        var variable = FrenchLaw.System.Find(name)!;
        return unit.Rows(variable.Entity)[new VariableAt(variable, period)];
    }
}
