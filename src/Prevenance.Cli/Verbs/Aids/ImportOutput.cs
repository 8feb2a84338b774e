using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Aids.Import;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary>Prints what came of an import: each aid, then a table of how many were taken, and refused for what.</summary>
internal static class ImportOutput
{
    public static string Lines(IReadOnlyList<ImportedAid> aids)
    {
        var text = new StringBuilder();
        foreach (var aid in aids)
        {
            text.Append(aid.Refusal is null ? Speech.Say("prise    ", "taken    ") : Speech.Say("refusée  ", "refused  ")).Append(aid.Place);
            text.AppendLine(aid.Refusal is { } refusal ? $" : {Words(refusal)} ({aid.Detail})" : "");
        }
        text.AppendLine().AppendLine(Row(Speech.Say("prises", "taken"), aids.Count(aid => aid.Refusal is null)));
        foreach (var group in Refused(aids))
            text.AppendLine(Row(Speech.Say($"refusées : {Words(group.Key)}", $"refused: {Words(group.Key)}"), group.Count()));
        return text.AppendLine(Row(Speech.Say("en tout", "in all"), aids.Count)).ToString();
    }

    public static string Json(IReadOnlyList<ImportedAid> aids)
    {
        var document = new JsonObject
        {
            ["taken"] = aids.Count(aid => aid.Refusal is null),
            ["refused"] = new JsonObject(Refused(aids).Select(group => KeyValuePair.Create(Name(group.Key), (JsonNode?)group.Count()))),
            ["aids"] = new JsonArray([.. aids.Select(Describe)]),
        };
        return JsonText.Write(document);
    }

    private static JsonObject Describe(ImportedAid aid) => new()
    {
        ["id"] = aid.Id,
        ["place"] = aid.Place,
        ["taken"] = aid.Refusal is null,
        ["reason"] = aid.Refusal is { } refusal ? Name(refusal) : null,
        ["detail"] = aid.Refusal is null ? null : aid.Detail,
    };

    private static IOrderedEnumerable<IGrouping<ImportRefusal, ImportedAid>> Refused(IEnumerable<ImportedAid> aids) =>
        aids.Where(aid => aid.Refusal is not null).GroupBy(aid => aid.Refusal!.Value).OrderByDescending(group => group.Count());

    private static string Row(string label, int count) => $"{count,5}  {label}";

    private static string Name(ImportRefusal refusal) => JsonNamingPolicy.CamelCase.ConvertName(refusal.ToString());

    private static string Words(ImportRefusal refusal) => refusal switch
    {
        ImportRefusal.NotReadable => Speech.Say("fichier illisible", "not readable"),
        ImportRefusal.FormulaOfAnotherModel => Speech.Say("formule d’un autre modèle", "formula of another model"),
        ImportRefusal.UnknownInstitution => Speech.Say("organisme ou territoire inconnu", "unknown institution or territory"),
        ImportRefusal.UnknownCondition => Speech.Say("condition inconnue", "unknown kind of condition"),
        _ => Speech.Say("valeur inconnue", "unknown value"),
    };
}
