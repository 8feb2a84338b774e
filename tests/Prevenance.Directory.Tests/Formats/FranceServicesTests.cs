using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Hours;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Formats;

public sealed class FranceServicesTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    private const string Heading = "id_fs,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,commentaire,itinerance";
    private const string Bron = "1,France services Bron,1 rue du Test,69029,69500,Bron,45.73,4.91,bron@example.org,04 65 71 00 01,09:00 - 12:00 / 13:30 - 17:00,09:00 - 12:00 / 13:30 - 17:00,,,,09:00 - 12:00,,Non";
    private const string OnAppointment = "2,France services Givors,2 rue du Test,69091,69700,Givors,45.58,4.77,,04 65 71 00 02,09:00 - 12:00,,,,,,Uniquement sur rendez-vous,Non";
    private const string Odd = "3,France services Tarare,3 rue du Test,69243,69170,Tarare,45.89,4.43,,,09:00 - 12:00,\"le matin, sur appel\",14:00 - 12:00,,,,,Non";
    private const string Bus = "4,Bus France services,4 rue du Test,69266,69100,Villeurbanne,45.77,4.89,,04 65 71 00 04,09:00 - 12:00,,,,,,,Oui";

    private static readonly DateOnly Published = new(2026, 10, 1);

    [Fact]
    public async Task A_line_is_a_card_with_its_hours_its_source_its_date_and_its_licence()
    {
        await TakeLines(Published, Bron);
        var service = (await Catalogue.Find("france-services--1"))!.View;
        Assert.Equal("Mo-Tu 09:00-12:00,13:30-17:00; Sa 09:00-12:00", service.Places[0].Hours.Text);
        Assert.Equal(("ANCT", "Licence Ouverte 2.0", Published), (service.Publication!.Publisher, service.Publication.Licence, service.Freshness.Updated!.Value));
        Assert.Equal(("69029", Certainty.Located), (service.Places[0].Location!.CommuneCode, service.Places[0].Location!.Certainty));
        Assert.Contains("se-presenter", service.Mobilisation.WaysForResidents);
    }

    [Theory]
    [InlineData("2026-11-23T10:00", "france-services--1", OpeningState.Open)]
    [InlineData("2026-11-25T10:00", "france-services--1", OpeningState.Closed)]
    [InlineData("2026-11-23T10:00", "france-services--2", OpeningState.ToCheck)]
    [InlineData("2026-11-23T10:00", "france-services--3", OpeningState.Open)]
    [InlineData("2026-11-24T10:00", "france-services--3", OpeningState.ToCheck)]
    [InlineData("2026-11-25T13:00", "france-services--3", OpeningState.ToCheck)]
    [InlineData("2026-11-23T10:00", "france-services--4", OpeningState.ToCheck)]
    [InlineData("2026-11-25T10:00", "france-services--4", OpeningState.ToCheck)]
    public async Task Hours_are_told_where_they_are_sure_and_to_check_as_written_elsewhere(string moment, string id, OpeningState expected)
    {
        await TakeLines(Published, Bron, OnAppointment, Odd, Bus);
        var hours = (await Catalogue.Find(id))!.View.Places[0].Hours;
        Assert.True(hours.IsUnderstood, hours.Text);
        Assert.Equal(expected, hours.At(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).State);
    }

    [Fact]
    public async Task Each_line_that_is_bent_or_refused_is_told_with_its_place()
    {
        var told = await Told(Bron, OnAppointment, Odd, Bus, "5,trop court", "1,France services Bron,,,,,,,,,,,,,,,,", ",sans identifiant,,,,,,,,,,,,,,,,");
        Assert.Equal(
            ["4 Lost h_mardi", "4 Lost h_mercredi", "5 Lost itinerance", "6 Refused ", "7 Refused id", "8 Refused structure_id"],
            told.SelectMany(record => record.Notes.Where(note => note.Kind is NoteKind.Lost || note == record.Deciding && note.Kind == NoteKind.Refused).Select(note => $"{record.Number} {note.Kind} {note.Field}")));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_same_table_again_is_no_write_and_what_is_absent_is_not_deleted(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        Assert.Equal(3, (await TakeLines(Published, Bron, OnAppointment, Odd)).Written);
        Assert.Equal(0, (await TakeLines(Published, Odd, Bron, OnAppointment)).Written);
        var torn = await TakeLines(Published, Bron, "3,une virgule de trop");
        Assert.Equal((1, 1), (torn.Refused, torn.Absent));
        Assert.NotNull((await Catalogue.Find("france-services--2"))!.AbsentSince);
        Assert.Null((await Catalogue.Find("france-services--3"))!.AbsentSince);
    }

    [Fact]
    public async Task A_table_whose_date_nobody_said_has_cards_of_unknown_freshness()
    {
        await TakeLines(null, Bron);
        Assert.Null((await Catalogue.Find("france-services--1"))!.View.Freshness.Updated);
    }

    [Theory]
    [InlineData("id_fs;nom\n1;Bron\n", 1)]
    [InlineData("id_fs,lib_fs\n1,\"Bron\n2,Givors\n", 2)]
    public async Task A_table_that_cannot_be_read_is_told_with_its_line(string text, int line)
    {
        var file = Path.Combine(Folder, "table.csv");
        await File.WriteAllTextAsync(file, text);
        var refused = await Assert.ThrowsAsync<RefusalException>(() => new CatalogueImport(Store, Communes.Own).Take(file, Today));
        Assert.EndsWith($":{line}", refused.Refusals[0].Place);
    }

    [Fact]
    public async Task The_shared_table_goes_in_whole_and_once()
    {
        var file = SharedCases.Require("territory", "france-services-69.csv");
        var told = new List<ImportedRecord>();
        var first = await new CatalogueImport(Store, Communes.Own).Take(file, Today, told.Add, Published);
        Assert.Equal((34, 0, 34), (first.Seen, first.Refused, first.Written));
        Assert.Equal(0, (await new CatalogueImport(Store, Communes.Own).Take(file, Today, null, Published)).Written);
        Assert.All(told.Where(record => record.Number != 33), record => Assert.True(record.Service!.Places[0].Hours.IsUnderstood, record.Id));
        Assert.False(told.Single(record => record.Number == 33).Service!.Places[0].Hours.IsSaid);
    }

    private async Task<ImportTaken> TakeLines(DateOnly? published, params IReadOnlyList<string> lines) =>
        await new CatalogueImport(Store, Communes.Own).Take(await Write(lines), Today, null, published);

    private async Task<List<ImportedRecord>> Told(params IReadOnlyList<string> lines) =>
        ServiceFile.Read(await Write(lines), Today, Communes.Own, published: Published).ToBlockingEnumerable().ToList();

    private async Task<string> Write(IReadOnlyList<string> lines)
    {
        var file = Path.Combine(Folder, "france-services.csv");
        await File.WriteAllLinesAsync(file, [Heading, .. lines]);
        return file;
    }
}
