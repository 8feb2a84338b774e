using Microsoft.Extensions.DependencyInjection;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>Three invented services in the directory of a server: one that anybody finds, one for professionals, and one whose place nobody may learn.</summary>
internal static class KnownServices
{
    public const string Lessons = "essai--cours";
    public const string Housing = "essai--logement";
    public const string Shelter = "essai--abri";

    private const string Records = """
        [
          { "source": "essai", "structure_id": "essai--s1", "id": "essai--cours", "nom": "Cours de français du soir", "description": "Deux cours par semaine.", "date_maj": "2026-10-02", "type": "formation",
            "thematiques": ["lecture-ecriture-calcul--maitriser-le-francais"], "publics": ["tous-publics"], "frais": "gratuit", "modes_accueil": ["en-presentiel"], "modes_mobilisation": ["telephoner"], "mobilisable_par": ["usagers"],
            "adresse": "4 rue Inventée", "code_postal": "69100", "code_insee": "69266", "commune": "Villeurbanne", "longitude": 4.88, "latitude": 45.77, "zone_eligibilite": ["69266"],
            "telephone": "0465710010", "courriel": "cours@example.org", "horaires_accueil": "Mo-Fr 18:00-20:00", "languages": ["fr", "ar"], "wheelchair": true },
          { "source": "essai", "structure_id": "essai--s2", "id": "essai--logement", "nom": "Accompagnement logement", "description": "Une dette de loyer se parle tôt.", "date_maj": "2025-01-02", "type": "accompagnement",
            "thematiques": ["logement-hebergement--reduire-les-impayes-de-loyer"], "publics": ["tous-publics"], "modes_accueil": ["en-presentiel"], "modes_mobilisation": ["se-presenter"], "mobilisable_par": ["professionnels"],
            "adresse": "9 rue Inventée", "code_postal": "69100", "code_insee": "69266", "commune": "Villeurbanne", "zone_eligibilite": ["200046977"], "courriel": "logement@example.org" },
          { "source": "essai", "structure_id": "essai--s3", "id": "essai--abri", "nom": "Refuge des Tilleuls", "description": "Mise à l’abri de femmes victimes de violences, 12 rue des Tilleuls.", "date_maj": "2026-10-02", "type": "accompagnement",
            "thematiques": ["famille--surmonter-conflits-separation-violence", "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"], "publics": ["femmes"], "modes_accueil": ["en-presentiel"],
            "adresse": "12 rue des Tilleuls", "code_postal": "69500", "code_insee": "69029", "commune": "Bron", "longitude": 4.91, "latitude": 45.73, "zone_eligibilite": ["69"], "telephone": "0465710099", "courriel": "refuge@example.org" }
        ]
        """;

    /// <summary>Takes them in, as a source's are.</summary>
    public static async Task Add(StaffServer server)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, Records, TestContext.Current.CancellationToken);
            await server.Services.GetRequiredService<CatalogueImport>().Take(path, new DateOnly(2026, 11, 27), stop: TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
