using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

public sealed class AidsVerbTests : IDisposable
{
    private const string Alone = """
        {
          "individus": { "nour": { "date_naissance": { "ETERNITY": "2006-03-14" }, "activite": { "2026-06": "chomeur" } } },
          "familles": { "f": { "parents": ["nour"] } },
          "foyers_fiscaux": { "ff": { "declarants": ["nour"] } },
          "menages": { "m": { "personne_de_reference": ["nour"], "depcom": { "ETERNITY": "69266" } } }
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("prevenance").FullName;

    public AidsVerbTests()
    {
        Write("institutions/ville_essai.yml", "name: Ville d’essai\ntype: commune\ncode_insee: '69266'");
        Write("benefits/javascript/permis.yml", """
            label: bourse au permis
            institution: ville_essai
            description: Une aide.
            link: https://exemple.fr
            type: float
            montant: 500
            conditions_generales: [{ type: attached_to_institution }, { type: age, operator: '<=', value: 25 }]
            conditions: [Avoir le code.]
            """);
        Write("benefits/openfisca/licorne.yml", "label: aide\ninstitution: ville_essai\ndescription: Une aide.\nlink: https://exemple.fr\ntype: float");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_aid_is_taken_or_refused_with_its_reason_and_counted()
    {
        var (exit, output, _) = await Command.Run("aids", "import", folder);
        Assert.Equal(0, exit);
        Assert.Contains("prise    benefits/javascript/permis.yml", output);
        Assert.Contains("refusée  benefits/openfisca/licorne.yml : formule d’un autre modèle", output);
        Assert.Contains("    1  prises", output);
        Assert.Contains("    2  en tout", output);
    }

    [Fact]
    public async Task What_was_taken_is_written_in_our_form_and_found()
    {
        var to = Path.Combine(folder, "ours");
        await Command.Run("aids", "import", folder, "--to", to);
        using var file = new TemporaryFile(".json", Alone);
        var (exit, output, _) = await Command.Run("aids", "find", file.Path, "--from", to, "--json");
        Assert.Equal(0, exit);
        var aid = JsonNode.Parse(output)!["aids"]!.AsArray().Single()!;
        Assert.Equal("toVerify", (string?)aid["verdict"]);
        Assert.Equal("Avoir le code.", (string?)aid["toVerify"]![0]);
        Assert.Equal(500, (double)aid["value"]!["to"]!);
    }

    [Fact]
    public async Task The_aids_beside_the_law_are_found_without_a_folder()
    {
        using var file = new TemporaryFile(".json", Alone);
        var (_, output, _) = await Command.Run("aids", "find", file.Path);
        var open = output[output.IndexOf("Ouvertes (", StringComparison.Ordinal)..output.IndexOf("Possibles, à vérifier (", StringComparison.Ordinal)];
        Assert.Contains("Freevélo’v – Métropole de Lyon – nour", open);
        Assert.Contains("Musées et monuments nationaux gratuits de 18 à 25 ans – État – nour", open);
        Assert.DoesNotContain("Bourse au permis de conduire de Villeurbanne", open);
    }

    [Fact]
    public async Task An_aid_that_rests_on_a_right_after_its_last_figures_is_a_forecast_that_says_so()
    {
        Write("ours/essai.aid.yaml", """
            aid: essai
            label: { fr: "Aide d’essai", en: "Sample aid" }
            institution: { name: "Ville d’essai", level: commune, code: "69266" }
            source: { url: "https://exemple.fr/aide", read: 2026-06-01 }
            conditions: [{ receives: [rsa] }]
            """);
        using var file = new TemporaryFile(".json", Alone);
        string[] find = ["aids", "find", file.Path, "--from", Path.Combine(folder, "ours"), "--month", "2027-01"];

        var (_, refused, _) = await Command.Run(find);
        var (_, forecast, _) = await Command.Run([.. find, "--forecast"]);

        Assert.Contains("Non calculées ici (1)", refused);
        Assert.DoesNotContain("Non calculées ici", forecast);
        Assert.Contains("Prévision avec les chiffres de juillet 2026", forecast);
    }

    [Fact]
    public async Task A_file_of_aids_that_is_written_wrongly_is_refused_with_its_line()
    {
        Write("ours/faux.aid.yaml", "aid: faux\nlabel: Aide\ninstitution: { name: Ville }\nsource: { url: \"https://exemple.fr/aide\" }\nconditions:\n  - agee: { from: 18 }");
        using var file = new TemporaryFile(".json", Alone);
        var (exit, _, error) = await Command.Run("aids", "find", file.Path, "--from", Path.Combine(folder, "ours"));
        Assert.Equal(2, exit);
        Assert.Contains("faux.aid.yaml:6 : « agee » n’est pas une sorte de condition", error);
    }

    [Theory]
    [InlineData("nowhere", "ce fichier ou dossier n’existe pas")]
    [InlineData("institutions", "aucune aide sous benefits/")]
    public async Task A_place_without_aids_is_refused(string place, string expected)
    {
        var (exit, _, error) = await Command.Run("aids", "import", Path.Combine(folder, place));
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }

    private void Write(string place, string text)
    {
        var path = Path.Combine(folder, place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
