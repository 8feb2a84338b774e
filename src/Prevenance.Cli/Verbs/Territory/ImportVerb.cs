using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Territory.Imports;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory import</c>: takes the file of an open source, line by line, with whose it is and of when.</summary>
internal static class ImportVerb
{
    private const int MostRefusalsShown = 50;

    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", SourceKinds.All.Select(one => one.Name)) };
        var file = new Argument<string>("FILE") { Description = Speech.Say("le fichier, comme il est publié", "the file, as it is published") };
        var year = new Option<int?>("--year") { Description = Speech.Say("l’année de ses chiffres", "the year of its figures") };
        var source = new Option<string?>("--source") { Description = Speech.Say("qui le publie, si ce n’est pas l’éditeur habituel", "who publishes it, if not its usual publisher") };
        var licence = new Option<string?>("--licence") { Description = Speech.Say("sous quelle licence", "under what licence") };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("import", Speech.Say("prendre une source ouverte, ou dire ligne par ligne pourquoi non", "take an open source, or tell line by line why not")) { kind, file, year, source, licence, folder, json };
        command.SetAction(parsed =>
        {
            var import = SourceImport.Take(
                new TerritoryFolder(parsed.GetValue(folder)!), SourceKinds.Named(parsed.GetValue(kind)!), parsed.GetValue(file)!,
                parsed.GetValue(year), parsed.GetValue(source), parsed.GetValue(licence));
            Console.Write(parsed.GetValue(json) ? Json(import) : Lines(import));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Lines(SourceImport import)
    {
        var content = import.Content;
        var lines = content.Refused.Take(MostRefusalsShown).Select(refusal => Speech.Say("refusée  ", "refused  ") + refusal.Sentence.In(Speech.Language)).ToList();
        if (content.Refused.Count > MostRefusalsShown)
            lines.Add(Speech.Say($"… et {content.Refused.Count - MostRefusalsShown} autres (--json les donne)", $"… and {content.Refused.Count - MostRefusalsShown} others (--json gives them)"));
        if (content.Unread.Count > 0)
            lines.Add(Speech.Say($"colonnes non lues : {string.Join(", ", content.Unread)}", $"columns not read: {string.Join(", ", content.Unread)}"));
        lines.Add(Speech.Say($"{content.Taken} prises, {content.RefusedCount} refusées", $"{content.Taken} taken, {content.RefusedCount} refused"));
        lines.Add($"{import.Kind.Label.In(Speech.Language)} – {import.Source.Words.In(Speech.Language)}");
        if (!import.IsNew)
            lines.Add(Speech.Say("déjà importé : rien n’a changé", "imported already: nothing changed"));
        return Printable.Of(string.Join(Environment.NewLine, lines)) + Environment.NewLine;
    }

    private static string Json(SourceImport import) => JsonText.Write(new JsonObject
    {
        ["kind"] = import.Kind.Name,
        ["source"] = TerritoryJson.Of(import.Source),
        ["new"] = import.IsNew,
        ["taken"] = import.Content.Taken,
        ["refused"] = import.Content.RefusedCount,
        ["refusals"] = new JsonArray([.. import.Content.Refused.Select(refusal => new JsonObject { ["place"] = refusal.Place, ["reason"] = refusal.Reason.In(Speech.Language) })]),
        ["unread"] = new JsonArray([.. import.Content.Unread.Select(column => (JsonNode)column)]),
    });
}
