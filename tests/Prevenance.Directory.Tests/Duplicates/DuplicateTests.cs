using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Directories.Contacts;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;
using Prevenance.Texts.Files;

namespace Prevenance.Directories.Tests.Duplicates;

public class DuplicateTests
{
    private static readonly string[] Columns =
        ["expected", "because", "a_nom", "a_siret", "a_adresse", "a_code_postal", "a_telephone", "a_date_maj", "b_nom", "b_siret", "b_adresse", "b_code_postal", "b_telephone", "b_date_maj"];

    private static readonly IReadOnlyList<string[]> Pairs = [.. CsvLines.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "kin.csv"), Columns).Select(line => Columns.Select(column => line[column]).ToArray())];

    public static readonly TheoryData<string> Names = [.. Pairs.Select(pair => pair[1])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_structures_are_what_the_rules_say_in_either_order(string because)
    {
        var cells = Pairs.Single(pair => pair[1] == because);
        var (one, other) = (Structure("a", cells[2..8]), Structure("b", cells[8..14]));
        Assert.Equal(cells[0], Kinship([one, other]));
        Assert.Equal(cells[0], Kinship([other, one]));
    }

    [Fact]
    public async Task The_shared_structures_are_grouped_as_expected()
    {
        var structures = await StructureFile.Read(SharedCases.Require("directory", "cases", "d02-structures-duplicates.json"), new DateOnly(2026, 11, 27), Communes.Own, TestContext.Current.CancellationToken);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(SharedCases.Require("directory", "cases", "d02-expected.json"), TestContext.Current.CancellationToken))!.AsObject();
        foreach (var group in DuplicateSearch.Find(structures).GroupBy(group => group.Kinship.ToString().ToLowerInvariant()))
        {
            var groups = expected.Single(pair => pair.Key.Split(' ')[0] == group.Key).Value!.AsArray().Select(ids => string.Join(' ', ids!.AsArray()));
            Assert.Equal(groups.Order(), group.Select(one => string.Join(' ', one.Ids)).Order());
        }
    }

    [Fact]
    public void A_pair_that_was_taken_apart_stays_apart_and_the_others_stay_together()
    {
        Structure[] three = [Named("a"), Named("b"), Named("c")];
        Assert.Equal(["a b c"], DuplicateSearch.Find(three).Select(Ids));
        Assert.Equal([], DuplicateSearch.Find(three[..2], new HashSet<(string, string)> { ("b", "a") }));
        // Nor does a third bring them back together.
        Assert.Equal(["a c"], DuplicateSearch.Find(three, new HashSet<(string, string)> { ("b", "a") }).Select(Ids));
    }

    [Fact]
    public void A_set_never_takes_in_what_is_asked_about_one_of_it()
    {
        var groups = DuplicateSearch.Find([Named("a", "99900001000011"), Named("b"), Named("c", "99900002000010")]);
        Assert.Equal(["Same a b", "Ask a c"], groups.Select(group => $"{group.Kinship} {Ids(group)}"));
    }

    [Fact]
    public void The_card_of_a_group_takes_each_field_from_the_freshest_source_that_has_it()
    {
        var card = GroupedField.Of([Named("a") with { Telephones = ["04 65 71 00 60"], Updated = new(2026, 1, 1) }, Named("b") with { Name = "Cigales", Updated = new(2026, 6, 1) }]);
        Assert.Equal(["name Cigales b", "address 3 rue Inventée b", "postalCode 69120 b", "telephone 04 65 71 00 60 a"], card.Select(field => $"{field.Field} {field.Value} {field.Source}"));
    }

    private static string Kinship(IReadOnlyList<Structure> two) => DuplicateSearch.Find(two) is [var group] ? group.Kinship.ToString().ToLowerInvariant() : "none";

    private static string Ids(KinGroup group) => string.Join(' ', group.Ids);

    private static Structure Named(string id, string siret = "") => Structure(id, ["Les Cigales", siret, "3 rue Inventée", "69120", "", "2026-05-01"]);

    private static Structure Structure(string id, string[] cells) => new(id, id, cells[0])
    {
        Siret = cells[1].Length > 0 ? cells[1] : null,
        Location = new Location { Address = cells[2], PostalCode = cells[3], CommuneCode = cells[3] },
        Telephones = Telephones.Read(cells[4]),
        Updated = DateOnly.Parse(cells[5], CultureInfo.InvariantCulture),
    };
}
