using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prevenance.Web.Tests.Api;

/// <summary>Situations to send, as their clients write them.</summary>
internal static class Situation
{
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One person, Awa, alone in each group.</summary>
    /// <param name="person">Her facts.</param>
    /// <param name="family">What follows her place in the family.</param>
    public static string Alone(string person, string family = "") =>
        $$"""
        {
          "individus": { "awa": {{person}} },
          "familles": { "famille": { "parents": ["awa"]{{family}} } },
          "foyers_fiscaux": { "foyer": { "declarants": ["awa"] } },
          "menages": { "menage": { "personne_de_reference": ["awa"] } }
        }
        """;
}
