using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public class CaseworkVerbTests
{
    private const string Pairs = """
        id,expected,a_usage,a_birth,a_first,a_date,a_other,b_usage,b_birth,b_first,b_date,b_other
        1,strong,GÉRÔME,,Zoé,1994-03-07,,gerome,,zoe,1994-07-03,
        2,none,GÉRÔME,,Zoé,1994-03-07,,GÉRÔME,,Tom,1994-03-07,
        """;

    private const string Caseload = "Nom;Prénom;Né(e) le;Joindre;N° CAF/MSA\nGÉRÔME;Zoé;07/03/1994;639980012;1 70 01 69 999 999 79\nTOTAL;;;1;\nROUX;Ana;31/02/1990;;\n";

    internal const string Flow = """
        <?xml version="1.0"?><Racine><IdentificationFlux><TYPEFLUX>M</TYPEFLUX><DTCREAFLUX>2026-11-05</DTCREAFLUX><DTREF>2026-10-31</DTREF></IdentificationFlux>
        <InfosFoyerRSA><IdentificationRSA><Organisme><FONORG>MSA</FONORG><NUMORG>690</NUMORG><MATRICULE>1700169999999</MATRICULE></Organisme><DemandeRSA><DTDEMRSA>2025-02-10</DTDEMRSA><NUMDEMRSA>00000000001</NUMDEMRSA></DemandeRSA></IdentificationRSA>
        <Personne><Identification><NOM>ROUX</NOM><NOMNAI>ROUX</NOMNAI><PRENOM>ANA</PRENOM><DTNAI>1990-03-01</DTNAI></Identification><DossierCAF><TOPRESPDOS>1</TOPRESPDOS></DossierCAF><Prestations><NATPREST>RSA</NATPREST><ROLEPERS>DEM</ROLEPERS></Prestations></Personne>
        <DonneesAdministratives><SituationFamille><SITFAM>CEL</SITFAM></SituationFamille></DonneesAdministratives>
        <PrestationRSA><SituationDossierRSA><EtatDossierRSA><ETATDOSRSA>2</ETATDOSRSA></EtatDossierRSA></SituationDossierRSA><DetailDroitRSA><TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE></TroncCommunDroitRSA></DetailDroitRSA></PrestationRSA></InfosFoyerRSA>
        <TransmissionFlux><NBTOTDOSRSATRANSM>2</NBTOTDOSRSATRANSM></TransmissionFlux></Racine>
        """;

    [Fact]
    public async Task Pairs_are_told_with_their_reasons_and_those_that_are_as_expected_counted()
    {
        using var file = new TemporaryFile(".csv", Pairs);
        var (exit, output, _) = await Command.Run("casework", "duplicates", "--pairs", file.Path);
        Assert.Equal(0, exit);
        Assert.Contains("strong  même nom, accents, majuscules ou traits d’union mis à part", output);
        Assert.Contains("jour et mois inversés", output);
        Assert.Contains("2 paires sur 2 comme attendu", output);
    }

    [Fact]
    public async Task A_verdict_that_is_not_the_expected_one_is_told_by_the_exit_code()
    {
        using var file = new TemporaryFile(".csv", Pairs.Replace("1,strong", "1,weak", StringComparison.Ordinal));
        var (exit, output, _) = await Command.Run("casework", "duplicates", "--pairs", file.Path, "--json");
        Assert.Equal(1, exit);
        Assert.Equal((2, 1), ((int)JsonNode.Parse(output)!["expected"]!, (int)JsonNode.Parse(output)!["held"]!));
    }

    [Fact]
    public async Task A_caseload_is_shown_line_by_line_and_a_column_can_be_named()
    {
        using var file = new TemporaryFile(".csv", Caseload);
        var (exit, output, _) = await Command.Run("casework", "import", file.Path, "--preview", "--on", "2026-11-27", "--column", "joindre=phone", "--json");
        Assert.Equal(0, exit);
        var document = JsonNode.Parse(output)!;
        Assert.Equal(["take", "refuse", "correct"], document["lines"]!.AsArray().Select(line => (string?)line!["verdict"]));
        Assert.Equal("06 39 98 00 12", (string?)document["lines"]![0]!["read"]!["phones"]![0]);
        Assert.Null(document["lines"]![0]!["read"]!["cafNumber"]);
        Assert.Equal("Né(e) le", (string?)document["lines"]![2]!["read"]!["column"]);
        Assert.DoesNotContain("999", output);
    }

    [Fact]
    public async Task A_column_that_nobody_knows_is_told_in_the_table()
    {
        using var file = new TemporaryFile(".csv", Caseload);
        var (_, output, _) = await Command.Run("casework", "import", file.Path, "--preview", "--on", "2026-11-27");
        Assert.Contains("Colonne inconnue, pas lue : « Joindre »", output);
        Assert.Contains("1 à prendre, 1 à corriger, 1 à refuser.", output);
    }

    [Fact]
    public async Task A_flow_is_told_from_a_file_of_any_name_with_what_its_end_says_wrongly()
    {
        using var file = new TemporaryFile(".txt", Flow);
        var (exit, output, _) = await Command.Run("casework", "import", file.Path, "--preview", "--json");
        var document = JsonNode.Parse(output)!;
        Assert.Equal((0, 1, 1, 1), (exit, (int)document["new"]!, (int)document["persons"]!, document["warnings"]!.AsArray().Count));
        Assert.Equal("00000000001 MSA 690 ANA ROUX", (string?)document["who"]!["new"]![0]);
        Assert.DoesNotContain("999", output);
        var (_, again, _) = await Command.Run("casework", "import", file.Path, "--preview", "--after", file.Path);
        Assert.Contains("Inchangés (1)", again);
    }

    [Fact]
    public async Task A_flow_that_stops_before_its_end_is_refused_whole()
    {
        using var file = new TemporaryFile(".xml", Flow[..^200]);
        var (exit, output, error) = await Command.Run("casework", "import", file.Path, "--preview");
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("rien n’est pris", error);
    }
}
