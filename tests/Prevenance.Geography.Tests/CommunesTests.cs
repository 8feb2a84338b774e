namespace Prevenance.Geography.Tests;

public class CommunesTests
{
    private const string Heading = "code,arrondissement_of,name,english_name,postal_codes,former_codes,population,latitude,longitude";

    [Fact]
    public void The_Métropole_de_Lyon_has_58_communes_and_9_arrondissements()
    {
        Assert.Equal(58, Communes.Own.All.Count(commune => commune.ArrondissementOf is null));
        Assert.Equal(9, Communes.Own.All.Count(commune => commune.ArrondissementOf == "69123"));
    }

    [Fact]
    public void People_live_in_arrondissements_where_a_commune_has_some()
    {
        var names = Communes.Own.WherePeopleLive.Select(commune => commune.Name.French).ToList();
        Assert.Equal(66, names.Count);
        Assert.Contains("Lyon 1er", names);
        Assert.DoesNotContain("Lyon", names);
    }

    [Theory]
    [InlineData("69152", "Oullins-Pierre-Bénite")]
    [InlineData("69149", "Oullins-Pierre-Bénite")]
    [InlineData("69383", "Lyon 3e")]
    public void A_code_that_people_still_give_names_the_commune_of_today(string code, string name) =>
        Assert.Equal(name, Communes.Own.Find(code)!.Name.French);

    [Fact]
    public void A_commune_of_elsewhere_is_not_found() => Assert.Null(Communes.Own.Find("75056"));

    /// <summary>Between the town halls of Lyon and of Villeurbanne: 3.6 km on a map.</summary>
    [Fact]
    public void Distances_are_those_of_a_map() =>
        Assert.Equal(3.6, new Position(45.7676, 4.8336).KilometresTo(new Position(45.7667, 4.8796)), 1);

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_its_name() =>
        Assert.Contains("nowhere.csv: this file cannot be read", Assert.Throws<RefusalException>(() => Communes.Load("nowhere.csv")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("code,name", "communes.csv: expected the columns code, arrondissement_of")]
    [InlineData(Heading + "\n69001,,Essai,,69000,,many,45,4", "communes.csv:2: population: expected a number")]
    [InlineData(Heading + "\n69001,,Essai,,69000,,10,NaN,4", "communes.csv:2: latitude: expected a number")]
    [InlineData(Heading + "\n69001,,Essai,,69000,,10,45", "communes.csv: ")]
    [InlineData("", "communes.csv: ")]
    [InlineData(Heading + "\n69001,,Essai,,69000,,10,45,4\n69002,,Autre,,69000,69001,10,45,4\n", "communes.csv: the code 69001 is there twice")]
    [InlineData(Heading + "\n69001,,\"Essai", "communes.csv: ")]
    [InlineData(Heading + "\n69001,,Essai,,69000,,10,45,4.8", "communes.csv:2: this line has no end")]
    [InlineData(Heading, "communes.csv:1: this line has no end")]
    public void A_file_that_is_none_is_refused_with_its_place(string text, string expected)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "communes.csv");
            File.WriteAllText(path, text);
            Assert.Contains(expected, Assert.Throws<RefusalException>(() => Communes.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
