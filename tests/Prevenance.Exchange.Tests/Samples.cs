using System.Text.Json.Nodes;
using Prevenance.Law.France;

namespace Prevenance.Exchange.Tests;

/// <summary>Small documents about invented people.</summary>
internal static class Samples
{
    public static JsonObject Alone() => JsonNode.Parse("""
        {
          "individus": { "noe": { "date_naissance": { "ETERNITY": "1990-03-08" }, "salaire_net": { "2025-05": 0 } } },
          "familles": { "f": { "parents": ["noe"], "rsa": { "2025-06": null } } },
          "foyers_fiscaux": { "ff": { "declarants": ["noe"] } },
          "menages": { "m": { "personne_de_reference": ["noe"], "statut_occupation_logement": { "2025-06": "loge_gratuitement" } } }
        }
        """)!.AsObject();

    public static SituationDocument Read(JsonObject document) => SituationReader.Read(FrenchLaw.System, document, ReadingRules.Strict);
}
