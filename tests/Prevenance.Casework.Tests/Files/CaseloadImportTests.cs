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
