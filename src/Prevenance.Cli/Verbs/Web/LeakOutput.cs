using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Web.Leaks;

namespace Prevenance.Cli.Verbs.Web;

/// <summary>Prints what somebody learned: what it is and where it was read, never what it says.</summary>
internal static class LeakOutput
{
    private const int Examples = 3;

    public static string Lines(LeakReport report)
    {
        var text = new StringBuilder();
        foreach (var kind in report.Learned.GroupBy(one => one.Kind).OrderBy(kind => kind.Key))
        {
            var (alone, shared) = (kind.Where(one => one.Of.Count == 1).ToList(), kind.Count(one => one.Of.Count > 1));
            var (of, at) = (alone.SelectMany(one => one.Of).Distinct().Count(), kind.SelectMany(one => one.Addresses).Distinct().ToList());
            text.AppendLine(Speech.Say(
                $"{NameOf(kind.Key)} : {of} dossier(s){(shared > 0 ? $", et {shared} fois des mots de plusieurs dossiers" : "")}, à {at.Count} adresse(s), dont {string.Join(", ", at.Take(Examples))}",
                $"{NameOf(kind.Key)}: {of} file(s){(shared > 0 ? $", and {shared} times words of several files" : "")}, at {at.Count} address(es), among them {string.Join(", ", at.Take(Examples))}"));
        }
        foreach (var difference in report.Differences)
            text.AppendLine(Speech.Say($"différence ({difference.What}) : {difference.Address}", $"difference ({difference.What}): {difference.Address}"));
        foreach (var address in report.NotAsked)
            text.AppendLine(Speech.Say($"pas demandée, aucune page n’y mène : {address}", $"not asked, no page leads there: {address}"));
        text.AppendLine(Speech.Say(
            $"{report.Asked} adresses demandées, {report.Files} dossiers, dont {LearnedOf(report)} dont quelque chose est appris ; {report.Differences.Count} différence(s) entre un dossier qui n’est pas là et un qui n’existe pas ; {report.Shared} mots que trop de dossiers portent n’ont pas été cherchés, ni les montants et les brouillons",
            $"{report.Asked} addresses asked, {report.Files} files, of {LearnedOf(report)} of which something is learned; {report.Differences.Count} difference(s) between a file that is not there and one that never was; {report.Shared} words that too many files hold were not looked for, nor were amounts and drafts"));
        return text.ToString();
    }

    public static string Json(LeakReport report) => JsonText.Write(new JsonObject
    {
        ["files"] = report.Files,
        ["asked"] = report.Asked,
        ["learned"] = new JsonArray([.. report.Learned.Select(one => (JsonNode)new JsonObject
        {
            ["of"] = Texts(one.Of.Select(file => file.Value)),
            ["kind"] = one.Kind.ToString(),
            ["addresses"] = Texts(one.Addresses),
        })]),
        ["differences"] = new JsonArray([.. report.Differences.Select(one => (JsonNode)new JsonObject { ["address"] = one.Address, ["what"] = one.What })]),
        ["notAsked"] = Texts(report.NotAsked),
        ["wordsNotLookedFor"] = report.Shared,
    });

    /// <summary>Of how many files something is known to be theirs.</summary>
    private static int LearnedOf(LeakReport report) => report.Learned.Where(one => one.Of.Count == 1).SelectMany(one => one.Of).Distinct().Count();

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static string NameOf(SecretKind kind) => kind switch
    {
        SecretKind.Key => Speech.Say("code du dossier", "code of the file"),
        SecretKind.Name => Speech.Say("nom", "name"),
        SecretKind.Birth => Speech.Say("naissance", "birth"),
        SecretKind.Reach => Speech.Say("adresse ou moyen de contact", "address or means of contact"),
        SecretKind.Fact => Speech.Say("fait", "fact"),
        SecretKind.Note => Speech.Say("note", "note"),
        SecretKind.Contact => Speech.Say("contact", "contact"),
        SecretKind.Appointment => Speech.Say("motif de rendez-vous", "motive of an appointment"),
        SecretKind.Goal => Speech.Say("but", "goal"),
        SecretKind.Request => Speech.Say("demande", "request"),
        SecretKind.Referral => Speech.Say("orientation", "referral"),
        _ => Speech.Say("page du dossier", "page of the file"),
    };
}
