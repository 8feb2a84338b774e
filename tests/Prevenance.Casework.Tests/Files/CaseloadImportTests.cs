using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.Caseload;

namespace Prevenance.Casework.Tests.Files;

public sealed class CaseloadImportTests(PostgreSqlServer postgreSql) : FilesTest
{
    private const string Caseload = """
        Nom;Prénom;Né(e) le;Tél.;Ville;Observations
        MOREAU;Fatima;12/03/1985;06 39 98 00 12;Villeurbanne;
        LEROY;Karim;01/02/1990;;Lyon;NIR 1 90 02 69 999 999 79
        LEROY;Karim;01/02/1990;;Bron;
        """;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_caseload_is_taken_once_and_the_lines_that_may_be_somebody_wait(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var head = await Worker("head", Role.TeamManager, "nord");
        var import = Services.GetRequiredService<CaseloadImport>();
        var first = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(Caseload), new CaseloadSettings(Today));
        Assert.Equal([CaseloadVerdict.Take, CaseloadVerdict.Take, CaseloadVerdict.Compare], first.Lines.Select(line => line.Verdict));
        Assert.Equal(2, await import.Take(await Pass(head, Gesture.ImportFlow), first, "suivi.csv", "nord"));

        var again = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(Caseload), new CaseloadSettings(Today));
        Assert.Equal([CaseloadVerdict.Unchanged, CaseloadVerdict.Unchanged, CaseloadVerdict.Compare], again.Lines.Select(line => line.Verdict));
        Assert.Equal(0, await import.Take(await Pass(head, Gesture.ImportFlow), again, "suivi.csv", "nord"));

        var file = Assert.Single(await Search.Named(await Pass(head, Gesture.SearchPeople), "leroy")).File!.Value;
        var book = await Facts.Read(await Pass(head, Gesture.ReadFile, file));
        Assert.Equal(new FactValue.Words("Lyon"), book.On("ville", Today).Value);
        Assert.DoesNotContain(book.Facts, fact => fact.Value.InWords.French.Contains("999", StringComparison.Ordinal));
        Assert.All(book.Facts, fact => Assert.Equal(new FactSource(SourceKind.Imported, "suivi.csv"), fact.Source));
        Assert.Contains(await Services.GetRequiredService<AccessJournal>().Of(file), line => line.Entry.Gesture == Gesture.ImportFlow);
    }

    [Fact]
    public async Task An_address_that_the_file_asks_to_hide_is_not_written_and_waits_with_a_death_that_it_tells()
    {
        const string asked = "Nom;Prénom;Né(e) le;Adresse;CP;Ville;Observations\nBENALI;Samia;02/05/1987;CHRS Les Tilleuls;69100;Villeurbanne;CHRS, adresse à ne pas communiquer\nGARNIER;Suzanne;01/02/1940;3 rue Inventée;69003;Lyon;DÉCÉDÉE le 12/08/2026\n";
        var head = await Worker("head", Role.TeamManager, "nord");
        var import = Services.GetRequiredService<CaseloadImport>();
        var preview = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(asked), new CaseloadSettings(Today));
        Assert.Equal(2, await import.Take(await Pass(head, Gesture.ImportFlow), preview, "suivi.csv", "nord"));
        var samia = await BookOf("benali");
        Assert.Equal(new FactValue.Words("oui"), samia.On("adresse_a_cacher", Today).Value);
        Assert.DoesNotContain(samia.Facts, fact => fact.What is "adresse" or "ville" or "code_postal");
        var suzanne = await BookOf("garnier");
        Assert.Equal(new FactValue.Day(new DateOnly(2026, 8, 12)), suzanne.On("deces_indique", Today).Value);
        Assert.Contains(suzanne.Facts, fact => fact.What == "ville");

        async Task<FactBook> BookOf(string name) =>
            await Facts.Read(await Pass(head, Gesture.ReadFile, Assert.Single(await Search.Named(await Pass(head, Gesture.SearchPeople), name)).File!.Value));
    }

    /// <summary>One writes the postal code and the commune after the street, another does not; a friend's note says where she is.</summary>
    [Fact]
    public async Task An_address_to_hide_is_known_again_without_its_postal_code_shortened_or_in_the_midst_of_a_note()
    {
        const string lines = "Nom;Prénom;Né(e) le;Adresse;Observations\n"
            + "ZEMOURI;Leila;12/03/1988;9 rue Cachée 69100 Villeurbanne;adresse à ne pas communiquer\n"
            + "ZEMOURI;Adam;02/06/2015;9 rue Cachée 69100 Villeurbanne;\n"
            + "PETIT;Luc;14/09/1971;9 rue Cachée, Villeurbanne;\n"
            + "BENALI;Rose;03/04/1990;2 place Inventée 69100 Villeurbanne;loge Mme Zemouri au 9 rue Cachée\n"
            + "FORT;Ines;05/06/1991;3 place Inventée 69100 Villeurbanne;voir au 9 r. Cachée\n"
            + "ROUX;Ana;07/08/1992;19 rue Cachée 69100 Villeurbanne;voir au 19 rue Cachée\n";
        var head = await Worker("head", Role.TeamManager, "nord");
        var import = Services.GetRequiredService<CaseloadImport>();
        var preview = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(lines), new CaseloadSettings(Today));
        Assert.Equal([false, true, true, false, false, false], preview.Lines.Select(line => line.Reading!.IsAddressOfWhoHides));
        Assert.Equal([true, true, true, false], preview.Lines.Select(line => line.Reading!.Note is null).Skip(2));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public async Task What_is_said_of_an_address_that_is_to_be_hidden_holds_for_each_line_that_tells_it(bool? mayShow, int told)
    {
        // A child before her mother, who is to be put right; a child of the same household in other words; a neighbour at another number.
        const string lines = "Nom;Prénom;Né(e) le;Adresse;CP;Ville;N° CAF/MSA;Observations\n"
            + "BENALI;Inès;02/05/2015;12 rue des Œillets;69100;Villeurbanne;;habite au 12, r. des oeillets\n"
            + "BENALI;Samia;31/02/1987;12 r. des oeillets;69100;VILLEURBANNE;1234567;adresse à ne pas communiquer\n"
            + "BENALI;Yanis;14/09/2011;12 lotissement Les Œillets;69100;Villeurbanne;1234567;\n"
            + "ROUX;Marc;14/09/1971;14 rue des Œillets;69100;Villeurbanne;;\n";
        var head = await Worker("head", Role.TeamManager, "nord");
        var import = Services.GetRequiredService<CaseloadImport>();
        var settings = new CaseloadSettings(Today) { AddressesShown = mayShow is { } may ? new Dictionary<int, bool> { [3] = may } : new Dictionary<int, bool>() };
        var preview = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(lines), settings);
        Assert.Equal([CaseloadVerdict.Take, CaseloadVerdict.Correct, CaseloadVerdict.Take, CaseloadVerdict.Take], preview.Lines.Select(line => line.Verdict));
        await import.Take(await Pass(head, Gesture.ImportFlow), preview, "suivi.csv", "nord");
        var written = new List<Fact>();
        foreach (var found in await Search.Named(await Pass(head, Gesture.SearchPeople), "benali"))
            written.AddRange((await Facts.Read(await Pass(head, Gesture.ReadFile, found.File!.Value))).Facts);
        Assert.Equal(told, written.Count(fact => fact.What == "adresse"));
        Assert.Equal(told > 0, written.Exists(fact => fact.Value.InWords.French.Contains("illets", StringComparison.Ordinal)));
        // Of the other files nothing is said: they may be the other side's.
        Assert.DoesNotContain(written, fact => fact.What is "adresse_a_cacher" or "adresse_cachee");
        var marc = Assert.Single(await Search.Named(await Pass(head, Gesture.SearchPeople), "roux")).File!.Value;
        Assert.Contains((await Facts.Read(await Pass(head, Gesture.ReadFile, marc))).Facts, fact => fact.What == "adresse");
    }

    [Fact]
    public async Task Somebody_who_is_known_already_is_compared_and_not_made_twice()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await People.Create(await Pass(head, Gesture.CreatePerson), Named("Fatima", "Moreau", "1985-03-12"), "nord", null);
        var preview = await Services.GetRequiredService<CaseloadImport>().Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(Caseload), new CaseloadSettings(Today));
        Assert.Equal(CaseloadVerdict.Compare, preview.Lines[0].Verdict);
        Assert.NotNull(preview.Lines[0].Candidate);
    }

    [Fact]
    public async Task A_thousand_lines_are_taken_well_within_thirty_seconds()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var file = new StringBuilder("Nom;Prénom;Né(e) le;Ville\n");
        var random = new Random(5);
        for (var line = 0; line < 1000; line++)
            file.Append($"{Word()};{Word()};{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1940, 2008)};Lyon\n");
        var (import, clock) = (Services.GetRequiredService<CaseloadImport>(), System.Diagnostics.Stopwatch.StartNew());
        var preview = await import.Preview(await Pass(head, Gesture.ImportFlow), Encoding.UTF8.GetBytes(file.ToString()), new CaseloadSettings(Today));
        await import.Take(await Pass(head, Gesture.ImportFlow), preview, "suivi.csv", "nord");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);

        string Word() => string.Concat(Enumerable.Range(0, random.Next(4, 9)).Select(_ => "bcdfglmnprstvaeiou"[random.Next(18)]));
    }
}
