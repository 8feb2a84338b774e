using System.Diagnostics;
using Prevenance.Casework.Imports.RsaFlow;
using static Prevenance.Casework.Tests.Imports.RsaFlow.InventedFlow;

namespace Prevenance.Casework.Tests.Imports.RsaFlow;

public class RsaFlowTests(ITestOutputHelper output)
{
    private static readonly string Samia = Person("MARCHAL", "SAMIA", "1980-09-12", birthName: "ZERROUKI");
    private static readonly string Marc = Person("MARCHAL", "MARC", "1978-04-02", "CJT");
    private static readonly string Lina = Person("MARCHAL", "LINA", "2016-05-16", "ENF");

    [Fact]
    public void A_household_is_read_with_what_the_flow_tells_of_it()
    {
        using var flow = Open(Of([Household(1, Samia + Marc + Lina, "4", "MAR", more: "<SuspensionVersement><MOTISUSVERSRSA>01</MOTISUSVERSRSA><DDSUSVERSRSA>2026-10-01</DDSUSVERSRSA></SuspensionVersement>")]));
        var household = flow.Households().Single().Household!;
        Assert.Equal(new DateOnly(2026, 10, 31), flow.Header.Reference);
        Assert.Equal(1, flow.Announced);
        Assert.Equal(new RsaKey("CAF 691", "1", "00000000001"), household.Key);
        Assert.Equal((RsaState.PaymentSuspended, true, new DateOnly(2026, 10, 1)), (household.State, household.IsSuspended, household.Suspension!.Value.From));
        Assert.Equal(["SAMIA MARCHAL DEM", "MARC MARCHAL CJT", "LINA MARCHAL ENF"], household.Persons.Select(person => $"{person.Shown} {person.Role}"));
        Assert.Equal(("ZERROUKI", "1980-09-12"), (household.Persons[0].BirthName.Value, household.Persons[0].Birth.ToString()));
        Assert.Equal("7 RUE DES LILAS|69100|69266", $"{household.Address!.Lines.Single()}|{household.Address.PostalCode}|{household.Address.Commune}");
    }

    [Fact]
    public void The_same_flow_twice_changes_nothing()
    {
        var flow = Of([Household(1, Samia + Marc + Lina), Household(2, Person("ROUX", "ANA", "1990-01-01"), isWithoutHome: true)]);
        Assert.Equal([RsaVerdict.Unchanged, RsaVerdict.Unchanged], Compare(flow, flow).Select(one => one.Verdict));
    }

    [Fact]
    public void What_moved_is_told_and_what_is_not_there_is_neither_closed_nor_erased()
    {
        string[] roux = [Person("ROUX", "ANA", "1990-03-01")];
        var before = Of([Household(1, Samia), Household(2, roux[0]), Household(3, Person("BLIN", "LUC", "1970-07-07")), Household(4, Person("SOW", "AWA", "1988-08-08")), Household(5, Person("KEITA", "SEKOU", "1981-01-09"), "5")]);
        var now = Of([
            Household(1, Samia),
            Household(2, roux[0], "4"),
            Household(3, Person("BLIN", "LUC", "1970-07-07"), "5", more: "<FinDroit><MOTICLORSA>PCG</MOTICLORSA><DTCLORSA>2026-11-15</DTCLORSA></FinDroit>"),
            Household(6, Person("DIALLO", "FANTA", "1999-12-12"))]);
        var told = Compare(now, before);
        Assert.Equal(
            ["00000000001 Unchanged", "00000000002 Changed", "00000000003 Ended", "00000000006 New", "00000000004 Absent"],
            told.Select(one => $"{one.Key!.Value.Demand} {one.Verdict}"));
        Assert.Equal(["versement suspendu (état 4)"], told[1].Changes.Select(change => change.French));
        Assert.Equal(["droit clos le 2026-11-15"], told[2].Changes.Select(change => change.French));
    }

    [Fact]
    public void A_couple_that_parts_is_asked_and_nobody_who_stays_is_told_where_the_other_went()
    {
        var before = Of([Household(1, Samia + Marc + Lina, situation: "MAR")]);
        var now = Of([
            Household(1, Person("MARCHAL", "MARC", "1978-04-02"), situation: "SEF"),
            Household(2, Person("ZERROUKI", "SAMIA", "1980-09-12", birthName: "ZERROUKI", preceding: "00000000001") + Person("MARCHAL", "LINA", "2016-05-16", "ENF", preceding: "00000000001"), situation: "SEF", street: "DU REFUGE")]);
        var (stayed, left) = (Compare(now, before)[0], Compare(now, before)[1]);
        Assert.True(stayed.ProposesSeparation);
        Assert.Contains("SAMIA MARCHAL n’est plus dans le foyer", stayed.Changes.Select(change => change.French));
        Assert.DoesNotContain("REFUGE", $"{string.Join(' ', stayed.Changes)} {stayed.Household} {string.Join(' ', stayed.Household!.Address!.Lines)}");
        Assert.DoesNotContain("00000000002", $"{string.Join(' ', stayed.Changes)} {string.Join(' ', stayed.SamePersons)}");
        Assert.Equal((RsaVerdict.New, true), (left.Verdict, left.ProposesHiddenAddress));
        Assert.Equal(["SAMIA MARCHAL", "LINA MARCHAL"], left.SamePersons.Select(same => same.Before.Shown));
        Assert.All(left.SamePersons, same => Assert.Equal("00000000001", same.Household.Demand));
    }

    [Fact]
    public void Somebody_of_another_name_is_not_taken_for_who_was_in_the_demand_before() =>
        Assert.Empty(Compare(Of([Household(2, Person("DIALLO", "FANTA", "1999-12-12", preceding: "00000000001"))]), Of([Household(1, Samia)]))[0].SamePersons);

    [Fact]
    public void A_household_whose_key_differs_by_one_part_is_another_one() => Assert.Equal(
        [RsaVerdict.New, RsaVerdict.New, RsaVerdict.Absent],
        Compare(Of([Household(1, Samia, organism: "MSA"), Household(1, Samia, matricule: "0000000000009")]), Of([Household(1, Samia)])).Select(one => one.Verdict));

    [Fact]
    public void A_social_security_number_is_hashed_where_it_is_a_matricule_and_not_read_where_it_is_one_by_name()
    {
        var flow = Of([Household(1, Person("ROUX", "ANA", "1990-03-01", nir: "<NIR>2900369999999</NIR>"), organism: "MSA", matricule: "2900369999999")]);
        var told = Compare(flow, flow)[0];
        Assert.Equal((RsaVerdict.Unchanged, true), (told.Verdict, told.Household!.HadNirForMatricule));
        Assert.DoesNotContain("69999999", $"{told} {told.Household} {string.Join(' ', told.Household.Persons)}");
        Assert.Equal(Hash("2900369999999"), told.Key!.Value.Matricule);
    }

    [Theory]
    [InlineData("<DTNAI>1990-03-01</DTNAI>", "<DTNAI>1990-02-30</DTNAI>", "DTNAI", "« 1990-02-30 » n’est pas une date")]
    [InlineData("<NOM>ROUX</NOM>", "<NOM>ROUXROUXROUXROUXROUXROUXROUXROUX</NOM>", "NOM", "32 caractères, le format en admet 28")]
    [InlineData("<NOM>ROUX</NOM>", "<NOM> </NOM>", "NOM", "est vide")]
    [InlineData("<NOM>ROUX</NOM>", "", "NOM", "manque")]
    [InlineData("<PRENOM>ANA</PRENOM>", "<PRENOM>ANAANAANAANAANAANAANAANAANAANAANAANA</PRENOM>", "PRENOM", "36 caractères, le format en admet 32")]
    [InlineData("<NUMDEMRSA>00000000002</NUMDEMRSA>", "<NUMDEMRSA>000000000002</NUMDEMRSA>", "NUMDEMRSA", "12 caractères, le format en admet 11")]
    [InlineData("<MATRICULE>0000000000002</MATRICULE>", "<MATRICULE>A2</MATRICULE>", "MATRICULE", "attendu : un nombre d’au plus 15 chiffres")]
    [InlineData("<ETATDOSRSA>2</ETATDOSRSA>", "<ETATDOSRSA>9</ETATDOSRSA>", "ETATDOSRSA", "« 9 » n’est pas un état de dossier")]
    [InlineData("<TOPSANSDOMFIXE>0</TOPSANSDOMFIXE>", "<TOPSANSDOMFIXE>N</TOPSANSDOMFIXE>", "TOPSANSDOMFIXE", "« N » n’est ni 0 ni 1")]
    [InlineData("<SituationFamille>", "<SituationFamille><SITFAM>CELIB</SITFAM>", "SITFAM", "5 caractères, le format en admet 3")]
    [InlineData("<DTDEMRSA>2025-02-10</DTDEMRSA>", "<DTDEMRSA>10/02/2025</DTDEMRSA>", "DTDEMRSA", "« 10/02/2025 » n’est pas une date")]
    [InlineData("<CODEPOS>69100</CODEPOS>", "<CODEPOS>691000</CODEPOS>", "CODEPOS", "attendu : un nombre d’au plus 5 chiffres")]
    public void A_fault_refuses_its_household_with_its_line_and_no_other(string right, string wrong, string field, string reason)
    {
        var flow = Of([Household(1, Samia), Household(2, Person("ROUX", "ANA", "1990-03-01")).Replace(right, wrong, StringComparison.Ordinal), Household(3, Marc)]);
        var told = Compare(flow, Of([Household(1, Samia), Household(2, Person("ROUX", "ANA", "1990-03-01")), Household(3, Marc)]));
        Assert.Equal([RsaVerdict.Unchanged, RsaVerdict.Refused, RsaVerdict.Unchanged], told.Take(3).Select(one => one.Verdict));
        var fault = told[1].Faults.First(one => one.Place == field);
        Assert.Matches("^ligne [0-9]+, ", fault.Reason.French);
        Assert.Contains(reason, fault.Reason.French);
    }

    [Fact]
    public void A_refused_household_keeps_what_was_known_of_it()
    {
        var told = Compare(Of([Household(1, Samia.Replace("1980-09-12", "1980-09-31", StringComparison.Ordinal))]), Of([Household(1, Samia)]));
        Assert.Equal([RsaVerdict.Refused], told.Select(one => one.Verdict));
    }

    [Fact]
    public void A_household_that_stands_twice_in_a_flow_is_taken_once() =>
        Assert.Equal([RsaVerdict.New, RsaVerdict.Refused], Compare(Of([Household(1, Samia), Household(1, Marc)])).Select(one => one.Verdict));

    [Fact]
    public void A_count_that_does_not_match_is_told_and_refuses_nothing()
    {
        using var flow = Open(Of([Household(1, Samia), Household(2, Marc)], announced: 1));
        Assert.Equal((2, 1), (flow.Households().Count(entry => entry.Household is not null), flow.Announced));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.99)]
    public void A_file_that_stops_before_its_end_is_refused(double part)
    {
        var flow = Of([.. Enumerable.Range(1, 5).Select(number => Household(number, Samia))]);
        Assert.Contains("rien n’est pris", Assert.Throws<RefusalException>(() => Compare(flow[..(int)(flow.Length * part)])).Reason.French);
    }

    [Fact]
    public void A_file_that_stops_between_two_households_is_refused_though_it_is_whole_XML()
    {
        var flow = Of([Household(1, Samia)]);
        Assert.Throws<RefusalException>(() => Compare(flow[..flow.IndexOf("<TransmissionFlux", StringComparison.Ordinal)] + "</Racine>"));
    }

    [Fact]
    public void A_text_that_is_longer_than_any_of_the_flow_refuses_the_file() =>
        Assert.Throws<RefusalException>(() => Compare(Of([Household(1, Samia.Replace("MARCHAL", new string('A', 1_000_000), StringComparison.Ordinal))])));

    [Fact]
    public void A_household_of_more_elements_than_any_refuses_the_file() =>
        Assert.Throws<RefusalException>(() => Compare(Of([Household(1, string.Concat(Enumerable.Repeat(Samia, 3_000)))])));

    [Theory]
    [InlineData("<!DOCTYPE Racine [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE Racine SYSTEM \"http://127.0.0.1:1/rsa.dtd\">")]
    [InlineData("<!DOCTYPE Racine [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")]
    public void A_document_type_is_refused_before_anything_is_read(string type)
    {
        var flow = Of([Household(1, Samia)]);
        var refusal = Assert.Throws<RefusalException>(() => Open(flow.Insert(flow.IndexOf("<Racine>", StringComparison.Ordinal), type)));
        Assert.Contains("DOCTYPE", refusal.Reason.French);
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2026-11-05", true)]
    [InlineData("2027-01-31", false)]
    [InlineData("2126-11-30", false)]
    public void A_month_that_lies_long_after_the_day_on_which_it_was_written_is_refused(string reference, bool isTaken)
    {
        var flow = Of([Household(1, Samia)], "2026-12-05").Replace("<DTREF>2026-12-05", $"<DTREF>{reference}", StringComparison.Ordinal);
        if (isTaken)
            Assert.Equal(reference, $"{Open(flow).Header.Reference:yyyy-MM-dd}");
        else
            Assert.Contains("DTCREAFLUX", Assert.Throws<RefusalException>(() => Open(flow)).Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Racine/>")]
    [InlineData("<rien/>")]
    [InlineData("")]
    [InlineData("pas du XML")]
    public void What_is_no_flow_is_refused(string file) => Assert.Throws<RefusalException>(() => Open(file));

    /// <summary>Measured by hand, for docs/casework-imports.md: <c>--explicit only --filter-class '*RsaFlowTests'</c>.</summary>
    [Fact(Explicit = true)]
    public void Twenty_thousand_households_take_less_than_a_minute_and_300_MB()
    {
        var path = Path.GetTempFileName();
        Write(path, 20_000);
        var size = new FileInfo(path).Length;
        var start = Stopwatch.GetTimestamp();
        using var flow = RsaFlowFile.Open(File.OpenRead(path), Hash);
        var verdicts = new RsaFlowComparison(new KeptMonths(), Hash).Of(flow).CountBy(one => one.Verdict).ToList();
        File.Delete(path);
        output.WriteLine($"{size / 1e6:0} MB, {string.Join(' ', verdicts)}, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {Environment.WorkingSet / 1e6:0} MB, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
        Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, 0, 300);
    }
}
