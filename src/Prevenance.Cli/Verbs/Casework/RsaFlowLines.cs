using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>What a flow brings, for people or for programs.</summary>
internal static class RsaFlowLines
{
    public static string Json(RsaFlowReport report)
    {
        var document = new JsonObject
        {
            ["reference"] = report.Reference.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["households"] = report.Households,
            ["persons"] = report.Persons,
            ["taken"] = report.Households - report.Who(RsaVerdict.Refused).Count - report.Who(RsaVerdict.Older).Count,
        };
        foreach (var verdict in Enum.GetValues<RsaVerdict>())
            document[Name(verdict)] = report.Who(verdict).Count;
        (document["warnings"], document["notes"], document["because"], document["toSettle"]) = (Texts(report.Warnings), Texts(report.Notes), Texts(report.Faults), Texts(report.ToSettle));
        document["who"] = new JsonObject(Enum.GetValues<RsaVerdict>().Select(verdict => KeyValuePair.Create(Name(verdict), (JsonNode?)Texts(report.Who(verdict)))));
        return JsonText.Write(document);
    }

    public static string Lines(RsaFlowReport report)
    {
        var lines = new List<string>
        {
            Speech.Say($"Flux du {report.Reference:yyyy-MM-dd} : {report.Households} foyers, {report.Persons} personnes.", $"Flow of {report.Reference:yyyy-MM-dd}: {report.Households} households, {report.Persons} persons."),
        };
        lines.AddRange(report.Warnings.Select(warning => Speech.Say($"Attention : {warning}", $"Caution: {warning}")));
        foreach (var verdict in Enum.GetValues<RsaVerdict>().Where(verdict => report.Who(verdict).Count > 0))
        {
            lines.Add($"{Heading(verdict)} ({report.Who(verdict).Count})");
            lines.AddRange(report.Who(verdict).Select(one => $"   {one}"));
        }
        lines.AddRange(report.Faults.Concat(report.Notes).Concat(report.ToSettle));
        return Printable.Of(string.Join(Environment.NewLine, lines)) + Environment.NewLine;
    }

    /// <summary>How many households have each verdict: what who manages the program may read of it.</summary>
    public static string Counts(RsaFlowReport report) => string.Join(", ", Enum.GetValues<RsaVerdict>().Select(verdict => $"{Name(verdict)} {report.Who(verdict).Count}")) + Environment.NewLine;

    /// <summary>What a human is to say of a household, with the words of the command: whose file a person has, and whether an address may be written.</summary>
    public static IEnumerable<string> ToSettle(RsaTold told)
    {
        var place = told.Difference.Key?.Shown;
        foreach (var one in told.ToRecognise)
        {
            var reasons = string.Join(", ", one.Likeness!.Reasons.Select(reason => reason.In(Speech.Language)));
            yield return Speech.Say(
                $"à dire : {one.Person.Shown} ({place}) est peut-être quelqu’un de connu ({reasons}) ; pas de second dossier d’ici là : casework settle {one.Id} --is DOSSIER, ou --new",
                $"to say: {one.Person.Shown} ({place}) may be somebody known ({reasons}); no second file until then: casework settle {one.Id} --is FILE, or --new");
        }
        foreach (var one in told.ToAskOfAddress)
        {
            yield return Speech.Say(
                $"à demander à {one.Person.Shown} ({place}) : son adresse n’est écrite nulle part tant qu’elle n’a rien dit : casework settle {one.Id} --address shown, ou hidden",
                $"to ask {one.Person.Shown} ({place}): the address is written nowhere until she has spoken: casework settle {one.Id} --address shown, or hidden");
        }
    }

    /// <summary>A household in a line: its number, who is in it, and what moved.</summary>
    public static string Of(RsaDifference difference)
    {
        IEnumerable<string> said =
        [
            .. difference.Changes.Select(change => change.In(Speech.Language)),
            .. difference.ProposesSeparation ? [Speech.Say("séparation proposée : demander ; aucun accès n’est fermé par là", "separation proposed: ask; it closes no access by itself")] : Array.Empty<string>(),
            .. difference.SamePersons.Select(Same),
            .. difference.ProposesHiddenAddress ? [Speech.Say("adresse à cacher tant que la personne n’a rien dit : jamais écrite ni visible dans le foyer quitté", "address to hide until the person has spoken: never written nor visible in the household that she left")] : Array.Empty<string>(),
            .. difference.Verdict == RsaVerdict.Ended ? [Speech.Say("alerte : droit clos, pourquoi ?", "alert: right ended, why?")] : Array.Empty<string>(),
            .. difference.Verdict == RsaVerdict.Older ? [Speech.Say("un mois plus récent est déjà pris : rien ne change", "a later month was taken already: nothing changes")] : Array.Empty<string>(),
            .. difference.Verdict == RsaVerdict.Absent ? [Speech.Say("pas dans ce flux : ni clos, ni effacé", "not in this flow: neither closed nor erased")] : Array.Empty<string>(),
        ];
        var names = difference.Household is { } household ? " " + string.Join(", ", household.Persons.Select(person => person.Shown)) : "";
        var place = difference.Key?.Shown ?? (difference.Line is { } line ? Speech.Say($"ligne {line}", $"line {line}") : Speech.Say("foyer pas encore reconnu", "household not recognised yet"));
        return string.Join(" ; ", said) is { Length: > 0 } words ? $"{place}{names} ({words})" : place + names;
    }

    public static IEnumerable<string> NotesOf(RsaHousehold household)
    {
        if (household.HadNirForMatricule)
            yield return Speech.Say($"{household.Key.Shown} : le matricule est un numéro de sécurité sociale ; une empreinte seule sert à reconnaître le dossier, il n’est ni gardé ni montré", $"{household.Key.Shown}: the matricule is a social security number; hashed for matching, never stored or shown");
        foreach (var person in household.Persons.Where(person => person.Birth.IsDefaultDate))
            yield return Speech.Say($"{household.Key.Shown} : {person.Shown}, née ou né le {person.Birth}, une date écrite par défaut ; gardée et marquée", $"{household.Key.Shown}: {person.Shown}, born {person.Birth}, a default date; kept, and marked");
        if (household.HasNoFixedAddress)
            yield return Speech.Say($"{household.Key.Shown} : sans domicile fixe ; l’adresse est une domiciliation", $"{household.Key.Shown}: without a home; the address is a domiciliation");
    }

    private static string Same(RsaSamePerson same)
    {
        var reasons = string.Join(", ", same.Likeness.Reasons.Select(reason => reason.In(Speech.Language)));
        var likely = same.Likeness.Level == LikenessLevel.Strong ? Speech.Say("très probablement", "very likely") : Speech.Say("peut-être", "perhaps");
        return Speech.Say($"{same.Person.Shown} : {likely} {same.Before.Shown} du dossier {same.Household.Shown} ({reasons}) ; à comparer, jamais réunies d’office", $"{same.Person.Shown}: {likely} {same.Before.Shown} of {same.Household.Shown} ({reasons}); to compare, never merged by itself");
    }

    private static string Heading(RsaVerdict verdict) => verdict switch
    {
        RsaVerdict.New => Speech.Say("Nouveaux", "New"),
        RsaVerdict.Changed => Speech.Say("Changés", "Changed"),
        RsaVerdict.Ended => Speech.Say("Clos", "Ended"),
        RsaVerdict.Unchanged => Speech.Say("Inchangés", "Unchanged"),
        RsaVerdict.Older => Speech.Say("Plus anciens que ce qui est gardé", "Older than what is kept"),
        RsaVerdict.Absent => Speech.Say("Absents de ce flux", "Not in this flow"),
        _ => Speech.Say("Refusés : ce qui était gardé reste", "Refused: what was kept stays"),
    };

    private static string Name(RsaVerdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
