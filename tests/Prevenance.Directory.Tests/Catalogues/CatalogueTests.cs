using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Publishing;
using Prevenance.Directories.Records;
using Prevenance.Directories.Search;

namespace Prevenance.Directories.Tests.Catalogues;

public sealed class CatalogueTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    private const string One = "exemple--1";

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_migrated_tables_are_those_of_the_model(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await using var records = DirectoryRecords.In(Store.Database)();
        Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration");
    }

    [Fact]
    public async Task A_correction_names_where_it_is_known_from_and_dies_when_the_source_changes_that_field()
    {
        await Take(Numbered(1));
        await Catalogue.Correct(One, "telephone", Json("\"04 65 71 00 77\""), "le service, au téléphone", "odile");
        Assert.Equal(("04 65 71 00 77", "le service, au téléphone"), ((await Card()).Service.Telephones[0], (await Card()).Corrections[0].KnownFrom));
        Assert.Equal(0, (await Take(Numbered(1, ("nom", "Un autre nom")))).CorrectionsEnded);
        Assert.Equal("04 65 71 00 77", (await Card()).Service.Telephones[0]);
        Assert.Equal(1, (await Take(Numbered(1, ("telephone", "04 65 71 00 88")))).CorrectionsEnded);
        Assert.Equal(("04 65 71 00 88", 0), ((await Card()).Service.Telephones[0], (await Card()).Corrections.Count));
    }

    [Fact]
    public async Task A_correction_that_is_taken_back_leaves_what_the_source_wrote()
    {
        await Take(Numbered(1));
        await Catalogue.Correct(One, "wheelchair", Json("true"), "une visite", "odile");
        await Catalogue.Correct(One, "wheelchair", Json("false"), "le service, sur place", "odile");
        Assert.False((await Card()).Service.Accessibility.Wheelchair);
        await Catalogue.TakeBack((await Card()).Corrections.Single().Id, "odile");
        Assert.Null((await Card()).Service.Accessibility.Wheelchair);
        await Assert.ThrowsAsync<RefusalException>(() => Catalogue.TakeBack("personne", "odile"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_corrected_field_stands_beside_what_its_source_writes(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await Take(Numbered(1, ("minimum_age", 16)));
        await Catalogue.Correct(One, "minimum_age", FieldValue.Typed("minimum_age", "18"), "le service, au téléphone", "odile");
        await Catalogue.Correct(One, "languages", FieldValue.Typed("languages", "fr, ar"), "une visite", "odile");
        Assert.Equal([One], await Catalogue.Corrected());
        var fields = (await Card()).Fields.Where(field => field.Correction is not null).ToDictionary(field => field.Name);
        Assert.Equal(("18", "16", "16"), (fields["minimum_age"].Now, fields["minimum_age"].Source, fields["minimum_age"].Correction!.SourceWrites));
        Assert.Equal(("fr, ar", null), (fields["languages"].Now, fields["languages"].Source));
        foreach (var correction in (await Card()).Corrections)
            await Catalogue.TakeBack(correction.Id, "jo");
        Assert.Equal((16, 0), ((await Card()).Service.Audience.MinimumAge, (await Catalogue.Corrected()).Count));
        Assert.Equal([CardEvent.CorrectionEnded, CardEvent.CorrectionEnded, CardEvent.Corrected, CardEvent.Corrected], (await Catalogue.History(One)).Select(line => line.Event));
    }

    [Theory]
    [InlineData("wheelchair", "oui", "true")]
    [InlineData("wheelchair", "peut-être", "\"peut-être\"")]
    [InlineData("maximum_quotient", " 700 ", "700")]
    [InlineData("zone_eligibilite", "69266, 69029", "[\"69266\",\"69029\"]")]
    [InlineData("telephone", " ", "null")]
    [InlineData("nom", "12", "\"12\"")]
    public void What_is_typed_is_written_as_the_format_has_it(string field, string typed, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(FieldValue.Typed(field, typed), Readable));

    [Theory]
    [InlineData("id", "\"autre\"", "une visite")]
    [InlineData("adress", "\"3 rue Inventée\"", "une visite")]
    [InlineData("frais", "\"presque gratuit\"", "une visite")]
    [InlineData("latitude", "\"45\"", "une visite")]
    [InlineData("nom", "null", "une visite")]
    [InlineData("nom", "\"Un autre nom\"", " ")]
    public async Task What_is_no_value_of_a_field_corrects_nothing(string field, string value, string knownFrom)
    {
        await Take(Numbered(1));
        await Assert.ThrowsAsync<RefusalException>(() => Catalogue.Correct(One, field, Json(value), knownFrom, "odile"));
        Assert.Empty((await Card()).Corrections);
    }

    [Fact]
    public async Task A_service_that_ended_is_still_read_and_can_live_again()
    {
        await Take(Numbered(1));
        await Catalogue.SetState(One, CardState.Ended, null, "odile");
        Assert.False((await Card()).IsSoughtOn(Today));
        await Catalogue.SetState(One, CardState.Closed, Today.AddDays(3), "odile");
        Assert.Contains("fermé jusqu’au 30 novembre 2026", CardNotes.Of((await Card()).Service, Today).Select(note => note.French));
        Assert.Empty(CardNotes.Of((await Card()).Service, Today.AddDays(4)));
        await Catalogue.SetState(One, CardState.Active, null, "jo");
        Assert.Equal((true, 3, "jo"), ((await Card()).IsSoughtOn(Today), (await Catalogue.History(One)).Count, (await Catalogue.History(One))[0].By));
    }

    [Theory]
    [InlineData("telephone", "\"06\"", "aucun numéro")]
    [InlineData("telephone", "\"appelez-moi\"", "aucun numéro")]
    [InlineData("courriel", "\"accueil\"", "aucune adresse")]
    [InlineData("minimum_age", "30", "âge minimum (30)")]
    [InlineData("maximum_age", "200", "0 à 130")]
    [InlineData("minimum_age", "-1", "0 à 130")]
    [InlineData("capacity", "\"beaucoup\"", "place")]
    [InlineData("capacity", "{\"state\": \"presque\"}", "place")]
    [InlineData("description", "\"Hébergement d’urgence pour femmes victimes de violences conjugales.\"", "ne doit pas être trouvé")]
    public async Task What_a_card_cannot_be_is_refused_and_what_would_hide_it_is_for_a_human(string field, string value, string because)
    {
        await Take(Numbered(1, ("maximum_age", 25)));
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Catalogue.Correct(One, field, JsonSerializer.Deserialize<JsonElement>(value), "le service", "service"));
        Assert.Contains(because, refusal.Reason.French, StringComparison.Ordinal);
        Assert.Empty((await Catalogue.Find(One))!.Corrections);
    }

    [Fact]
    public async Task A_human_settles_whether_a_place_is_sensitive()
    {
        await Take(Numbered(1));
        await Catalogue.SettleSensitivity(One, true, "odile");
        Assert.Null(PublicView.Of((await Card()).Service).Places[0].Location);
        await Catalogue.SettleSensitivity(One, null, "odile");
        Assert.Equal("12 rue Inventée", PublicView.Of((await Card()).Service).Places[0].Location!.Address);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<Card> Card() => (await Catalogue.Find(One))!;

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
