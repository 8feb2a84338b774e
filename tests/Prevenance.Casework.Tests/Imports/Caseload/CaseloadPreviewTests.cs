using System.Diagnostics;
using System.Globalization;
using System.Text;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Tests.Imports.Caseload;

public class CaseloadPreviewTests(ITestOutputHelper output)
{
    private const string Header = "Nom;Nom de naissance;Prénom;Date de naissance;Téléphone;Mail;N° CAF;Dernier contact;Observations\n";

    private static readonly CaseloadSettings Settings = new(new DateOnly(2026, 11, 27));

    public static readonly TheoryData<string, string> Encodings = new()
    {
        { "utf-8", "utf-8" },
        { "windows-1252", "windows-1252" },
        { "utf-16", "utf-16" },
        { "utf-16BE", "utf-16BE" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_encoding_is_guessed_with_and_without_its_mark(string written, string guessed)
    {
        var encoding = CaseloadEncoding.Named(written);
        var text = encoding.GetBytes(Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\n");
        foreach (var file in new[] { text, [.. encoding.Preamble, .. text] })
        {
            var preview = CaseloadPreview.Of(file, Settings);
            Assert.Equal((guessed, true), (preview.Encoding, preview.IsEncodingGuessed));
            Assert.Equal("GÉRÔME", preview.Lines.Single().Reading!.UsageName!.Value);
        }
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void A_separator_is_guessed(char separator)
    {
        var preview = Read((Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\n").Replace(';', separator));
        Assert.Equal((separator, CaseloadVerdict.Take), (preview.Separator, preview.Lines.Single().Verdict));
    }

    [Fact]
    public void What_was_guessed_wrongly_can_be_told()
    {
        var mac = CaseloadEncoding.Named("macintosh");
        var preview = CaseloadPreview.Of(mac.GetBytes(Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\n"), Settings with { Encoding = mac });
        Assert.Equal("GÉRÔME", preview.Lines.Single().Reading!.UsageName!.Value);
        Assert.False(preview.IsEncodingGuessed);
    }

    [Fact]
    public void A_column_that_nobody_knows_is_told_and_can_be_named()
    {
        const string file = "NOM USUEL;prenoms;Joindre;n° allocataire\nGÉRÔME;Zoé;06 39 98 00 12;1234567\n";
        Assert.Equal([("NOM USUEL", CaseloadColumn.UsageName), ("prenoms", CaseloadColumn.FirstNames), ("Joindre", null), ("n° allocataire", CaseloadColumn.Caf)], Read(file).Columns);
        var named = Read(file, Settings with { Columns = new Dictionary<string, CaseloadColumn> { ["joindre"] = CaseloadColumn.Phone } });
        Assert.Equal("06 39 98 00 12", named.Lines.Single().Reading!.Telephones.Single().Value);
        Assert.Throws<RefusalException>(() => Read(file, Settings with { Columns = new Dictionary<string, CaseloadColumn> { ["absente"] = CaseloadColumn.Phone } }));
    }

    [Theory]
    [InlineData("Dossier n°", CaseloadColumn.File)]
    [InlineData("Date du dernier RDV", CaseloadColumn.LastContact)]
    [InlineData("Nom de l’usager", CaseloadColumn.UsageName)]
    [InlineData("Téléphone (numéro de)", CaseloadColumn.Phone)]
    [InlineData("Adresse complète", CaseloadColumn.Address)]
    [InlineData("Adresse mail", CaseloadColumn.Email)]
    [InlineData("Rue et n° de voie", null)]
    public void A_header_is_known_whatever_the_order_of_its_words_and_what_joins_them(string header, CaseloadColumn? column) => Assert.Equal(column, ColumnNames.Of(header));

    [Theory]
    [InlineData("Motif", "violences conjugales")]
    [InlineData("Ne pas divulguer l’adresse", "oui")]
    [InlineData("Adresse confidentielle", "X")]
    [InlineData("Consigne", "ne pas communiquer ses coordonnées")]
    public void An_address_to_hide_is_proposed_whatever_column_asks_it(string header, string cell)
    {
        var preview = Read($"Nom;Prénom;{header};Adresse\nGÉRÔME;Zoé;{cell};7 rue des Lilas\nROUX;Ana;non;9 rue des Lilas\n");
        Assert.Equal([true, false], preview.Lines.Select(line => line.Reading!.ProposesHiddenAddress));
    }

    [Theory]
    [InlineData("décédé le 3 mars 2025", true, "2025-03-03")]
    [InlineData("03/03/2025", true, "2025-03-03")]
    [InlineData("oui", true, null)]
    [InlineData("non", false, null)]
    [InlineData("-", false, null)]
    [InlineData("Vivante", false, null)]
    [InlineData("sans objet", false, null)]
    public void A_death_is_proposed_by_its_own_column_where_it_says_so_and_not_where_it_says_no(string cell, bool isProposed, string? day)
    {
        var reading = Read($"Nom;Prénom;Date de décès\nGÉRÔME;Zoé;{cell}\n").Lines.Single().Reading!;
        Assert.Equal((isProposed, day), (reading.ProposesDeath, reading.DiedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Titles_above_the_header_and_a_header_that_comes_back_are_passed_over() => Assert.Equal(
        ["1 Ignore", "3 Take", "4 Ignore", "5 Take"],
        Read("Liste au 01/11/2026;;;;;;;;\n" + Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\n" + Header + "ROUX;;Ana;08/03/1994;;;;;\n").Lines.Select(line => $"{line.Number} {line.Verdict}"));

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_line_and_no_other() => Assert.Equal(
        ["2 Refuse", "3 Take", "4 Take"],
        Read(Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\"Préfère le matin\nROUX;;Ana;08/03/1994;;;;;\nBLIN;;Luc;09/04/1990;;;;;\"en\ndeux lignes\"\n").Lines.Select(line => $"{line.Number} {line.Verdict}"));

    [Theory]
    [InlineData("TOTAL;;;17;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("Sous-total : 17;;;;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("TOTAL;;Ana;08/03/1994;;;;;", CaseloadVerdict.Take)]
    [InlineData("Sous-total PERRIN Odile;;;;;;;;12", CaseloadVerdict.Refuse)]
    [InlineData("Sous-total;PERRIN;Odile;;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("Total général : 42;;;;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("ROUX;;Ana;;;;;;total des dettes : 300 €", CaseloadVerdict.Take)]
    [InlineData("FRAN?OIS;;Ana;08/03/1994;;;;;", CaseloadVerdict.Correct)]
    [InlineData("ROUX;;Zo?;08/03/1994;;;;;", CaseloadVerdict.Correct)]
    [InlineData("ROUX;;?;08/03/1994;;;;;", CaseloadVerdict.Take)]
    [InlineData(";;;17;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("42;;;;;;;;", CaseloadVerdict.Refuse)]
    [InlineData("NULL;;Karin;08/08/1984;;;;;", CaseloadVerdict.Take)]
    [InlineData("👩‍🦱;;;;;;;;", CaseloadVerdict.Take)]
    [InlineData("O;;;;;;;;", CaseloadVerdict.Take)]
    [InlineData("ROUX;;Ana;31/02/1990;;;;;", CaseloadVerdict.Correct)]
    [InlineData("ROU�;;Ana;;;;;;", CaseloadVerdict.Correct)]
    [InlineData("ROUX;;Ana;08/03/1994;;;;14/02/2023;", CaseloadVerdict.Archive)]
    [InlineData("ROUX;;Ana;08/03/1994;;;;27/11/2024;", CaseloadVerdict.Take)]
    [InlineData("ROUX;;Ana;08/03/1994;;;;le mois dernier;", CaseloadVerdict.Take)]
    [InlineData("ROUX;;Ana", CaseloadVerdict.Refuse)]
    [InlineData("ROUX;;Ana;08/03/1994;;;;;a;b", CaseloadVerdict.Refuse)]
    [InlineData(";;;;;;;;", CaseloadVerdict.Ignore)]
    public void A_line_is_judged_by_what_it_holds(string line, CaseloadVerdict verdict) => Assert.Equal(verdict, Read(Header + line + "\n").Lines.Single().Verdict);

    [Fact]
    public void A_name_that_lost_letters_is_put_right_in_the_cell_that_it_was_read_in()
    {
        const string file = Header + "ROUX (née FRAN?OIS);;Ana;08/03/1994;;;;;\n";
        var fault = Assert.Single(Read(file).Lines.Single().ToCorrect);
        Assert.Equal("Nom", fault.Place);
        Assert.Contains("ROUX (née FRAN?OIS)", fault.Reason.French, StringComparison.Ordinal);
        var right = Read(file, Settings with { Corrections = new Dictionary<(int, string), string> { [(2, "Nom")] = "ROUX (née FRANÇOIS)" } }).Lines.Single();
        Assert.Equal((CaseloadVerdict.Take, "FRANÇOIS"), (right.Verdict, right.Reading!.BirthName!.Value));
    }

    [Theory]
    [InlineData("ROUX;;Ana;08/03/1994;1 70 01 69 999 999 79;;;;")]
    [InlineData("ROUX;;Ana;08/03/1994;;;170016999999979;;")]
    [InlineData("ROUX;;Ana;08/03/1994;;;;;son numéro est 1 70 01 69 999 999 79, dit-elle")]
    [InlineData("ROUX 1700169999999;;Ana;08/03/1994;;;;;")]
    [InlineData("ROUX;;Ana;1700169999999;;;;;")]
    public void A_social_security_number_is_in_nothing_that_comes_out(string text)
    {
        var line = Read(Header + text + "\n").Lines.Single();
        var said = string.Concat($"{line.Reading} {string.Join(' ', line.Reading!.Telephones)} {string.Join(' ', line.Reading.Numbers)} {string.Join(' ', line.Because)} {string.Join(' ', line.ToCorrect)} {line.Fingerprint}".Where(char.IsDigit));
        Assert.DoesNotContain("6999", said);
        Assert.Contains(line.Because, reason => reason.French.Contains("sécurité sociale", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_were_converted_twice_are_repaired_and_others_left() =>
        Assert.Equal(["François|Zoé|True", "SÃO PEDRO|Ana|False"], Read(Header + "FranÃ§ois;;ZoÃ©;;;;;;\nSÃO PEDRO;;Ana;;;;;;\n")
            .Lines.Select(line => $"{line.Reading!.UsageName}|{line.Reading.FirstNames}|{line.Reading.HasRepairs}"));

    [Fact]
    public void The_same_line_twice_in_a_file_is_taken_once_and_its_fingerprint_does_not_depend_on_how_it_was_written()
    {
        var twice = Read(Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\nGÉRÔME ;; Zoé;07/03/1994;;;;;\n");
        Assert.Equal([CaseloadVerdict.Take, CaseloadVerdict.Ignore], twice.Lines.Select(line => line.Verdict));
        var otherwise = CaseloadPreview.Of(Encoding.Unicode.GetBytes("Date de naissance,Prénom,Nom\n07/03/1994,Zoé,GÉRÔME\n"), Settings);
        Assert.Equal(twice.Lines[0].Fingerprint, otherwise.Lines.Single().Fingerprint);
    }

    [Fact]
    public void A_couple_is_a_household_and_never_a_duplicate()
    {
        var lines = Read(Header + "ROUX;;Marc;11/02/1968;06 39 98 00 12;foyer@example.org;1234567;;\nROUX;OKONKWO;Ngozi;19/07/1971;06 39 98 00 12;foyer@example.org;1234567;;\n").Lines;
        Assert.Equal((CaseloadVerdict.Take, 2), (lines[1].Verdict, lines[1].HouseholdLine));
    }

    [Fact]
    public void A_cell_is_corrected_without_sending_the_file_again()
    {
        const string file = Header + "ROUX;;Ana;31/02/1990;;;;;\n";
        var waiting = Read(file).Lines.Single();
        Assert.Equal((CaseloadVerdict.Correct, "Date de naissance"), (waiting.Verdict, waiting.ToCorrect.Single().Place));
        var corrected = Read(file, Settings with { Corrections = new Dictionary<(int, string), string> { [(waiting.Number, waiting.ToCorrect.Single().Place)] = "28/02/1990" } }).Lines.Single();
        Assert.Equal((CaseloadVerdict.Take, "1990-02-28"), (corrected.Verdict, corrected.Reading!.Birth!.ToString()));
    }

    [Fact]
    public void A_line_is_compared_with_who_is_kept_already()
    {
        var codes = new Casework.People.Searching.NameCodes(text => text);
        var kept = new Casework.People.Searching.PersonIndex(codes);
        kept.Add(Read(Header + "GÉRÔME;;Zoé;07/03/1994;;;;;\n").Lines.Single().Reading!.ToPerson(new Accounts.FileKey("kept")));
        var line = Read(Header + "gerome;;zoe;07/03/1994;06 39 98 00 12;;;;\n", Settings with { Known = (kept, codes) }).Lines.Single();
        Assert.Equal((CaseloadVerdict.Compare, "kept", null), (line.Verdict, line.Candidate!.Value.Value, line.CandidateLine));
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("")]
    [InlineData("rien;qui;vaille\n1;2;3\n")]
    public void What_is_no_caseload_is_refused(string file) => Assert.Throws<RefusalException>(() => Read(file));

    [Fact]
    public void Cells_of_two_hundred_thousand_signs_are_read_as_fast_as_others()
    {
        string[] signs = [new(' ', 200_000), new('1', 200_000), new('(', 200_000), string.Concat(Enumerable.Repeat("1 ", 100_000)), string.Concat(Enumerable.Repeat("a@", 100_000)), string.Concat(Enumerable.Repeat("dcd ", 50_000))];
        var start = Stopwatch.GetTimestamp();
        var file = Header + string.Concat(signs.Select(cell => $"ROUX;;Ana;{cell};{cell};{cell};{cell};{cell};{cell}\n{cell};{cell};{cell};;;;;;\n"));
        Assert.Equal(2 * signs.Length, Read(file).Lines.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    /// <summary>Measured by hand, for docs/casework-imports.md: <c>--explicit only --filter-class '*CaseloadPreviewTests'</c>.</summary>
    [Fact(Explicit = true)]
    public void Five_thousand_lines_are_read_in_seconds()
    {
        var lines = People.InventedPersons.Draw(5_000).Select(person => $"{person.UsageName};{person.BirthName};{person.FirstNames};{person.Birth!.Date:dd/MM/yyyy};{person.Contacts[0].Value};;{person.Identifiers[0].Number};12/11/2026;");
        var file = Encoding.UTF8.GetBytes(Header + string.Join('\n', lines));
        var start = Stopwatch.GetTimestamp();
        var preview = CaseloadPreview.Of(file, Settings);
        output.WriteLine($"{preview.Lines.Count} lines in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {preview.Count(CaseloadVerdict.Compare)} to compare");
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    private static CaseloadPreview Read(string file, CaseloadSettings? settings = null) => CaseloadPreview.Of(Encoding.UTF8.GetBytes(file), settings ?? Settings);
}
