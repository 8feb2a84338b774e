using Prevenance.Casework.Facts;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

internal static class ServedText
{
    /// <summary>« A servi : lettre du 3 mars 2026 (…), par Odile ; orientation vers … ».</summary>
    public static Text Served(IReadOnlyList<FactUse> uses, IReadOnlyDictionary<string, string> names) => Text.Of($"A servi : {Listed(uses, names)}.", $"Has served: {Listed(uses, names)}.");

    /// <summary>What left before it was corrected.</summary>
    public static Text StandsOnFormer(IReadOnlyList<FactUse> uses, IReadOnlyDictionary<string, string> names) => Text.Of(
        $"Corrigé depuis. Ce qui est parti avant dit encore l’ancienne réponse : {Listed(uses, names)}.",
        $"Corrected since. What left before still says the former answer: {Listed(uses, names)}.");

    private static Text Listed(IReadOnlyList<FactUse> uses, IReadOnlyDictionary<string, string> names) => Text.Join(
        new(" ; ", "; "),
        uses.Select(use => names.GetValueOrDefault(use.By) is { Length: > 0 } name ? Text.Of($"{use.InWords}, par {name}", $"{use.InWords}, by {name}") : use.InWords));
}
