using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

internal static class FlowText
{
    public static readonly Text Title = new("Le flux mensuel du RSA", "The monthly RSA flow");
    public static readonly Text Lead = new("Le fichier XML d’un mois, de la Caf ou de la MSA. Chaque foyer est d’abord montré, avec ce qui a changé. Rien n’est écrit avant que vous ne le demandiez ; alors tout l’est, ou rien. Aucun dossier n’est réuni, fermé ni effacé par là.", "The XML file of one month, from the CAF or the MSA. Each household is shown first, with what changed. Nothing is written before you ask for it; then all of it is, or nothing. No file is merged, closed or erased by it.");
    public static readonly Text File = new("Le fichier (XML)", "The file (XML)");
    public static readonly Text See = new("Voir foyer par foyer", "See it household by household");
    public static readonly Text NoFile = Text.Of($"Choisissez un fichier de {SentFiles.MostOfAFlow / 1024 / 1024} Mo au plus. Un plus grand se prend par la commande casework import-flow.", $"Choose a file of {SentFiles.MostOfAFlow / 1024 / 1024} MB at most. A larger one is taken by the command casework import-flow.");
    public static readonly Text Take = new("Prendre ce mois, en entier", "Take this month, whole");
    public static readonly Text NotRecognised = new("un foyer que personne n’a encore reconnu", "a household that nobody recognised yet");
    public static readonly Text Separation = new("séparation proposée : à demander ; aucun accès n’est fermé par là", "separation proposed: to be asked; it closes no access");
    public static readonly Text HiddenAddress = new("adresse à cacher tant que la personne n’a rien dit", "address to hide until the person has spoken");
    public static readonly Text WhyEnded = new("droit clos : pourquoi ?", "right ended: why?");

    public static readonly Text ToSay = new("Attendent votre réponse", "Wait for your answer");
    public static readonly Text Answered = new("Les réponses données", "The answers that were given");

    public static Text Waiting(int count) => count == 1
        ? new("Une personne du flux du RSA attend qu’on dise qui elle est", "One person of the RSA flow waits for somebody to say who she is")
        : Text.Of($"{count} personnes du flux du RSA attendent qu’on dise qui elles sont", $"{count} people of the RSA flow wait for somebody to say who they are");

    public static Text Of(RsaVerdict verdict) => verdict switch
    {
        RsaVerdict.New => new("Nouveaux", "New"),
        RsaVerdict.Changed => new("Changés", "Changed"),
        RsaVerdict.Ended => new("Droit clos", "Right ended"),
        RsaVerdict.Unchanged => new("Inchangés", "Unchanged"),
        RsaVerdict.Older => new("Plus anciens que ce qui est gardé : rien ne change", "Older than what is kept: nothing changes"),
        RsaVerdict.Absent => new("Plus dans ce flux : ni fermés, ni effacés", "No longer in this flow: neither closed nor erased"),
        _ => new("Refusés : ce qui était gardé reste", "Refused: what was kept stays"),
    };

    public static Text Summary(string name, DateOnly day, int households) => Text.Of($"{name} : flux du {DayText.Of(day)}, {Households(households)}", $"{name}: flow of {DayText.Of(day)}, {Households(households)}");

    public static Text OtherCount(int? announced, int households) => announced is null
        ? new("La fin du fichier ne dit pas combien de foyers il contient : à vérifier auprès de qui l’envoie. Rien n’est refusé pour cela.", "The end of the file does not say how many households it holds: to be checked with who sends it. Nothing is refused for it.")
        : Text.Of(
        $"La fin du fichier annonce {Households(announced.Value)}, il en contient {households} : à vérifier auprès de qui l’envoie. Rien n’est refusé pour cela.",
        $"The end of the file says {Households(announced.Value)}, it holds {households}: to be checked with who sends it. Nothing is refused for it.");

    public static Text Taken(int written, int made) => Text.Of($"C’est écrit : {Households(written)}, {Made(made)}.", $"It is written: {Households(written)}, {Made(made)}.");

    private static Text Households(int count) => count switch
    {
        0 => new("aucun foyer", "no household"),
        1 => new("un foyer", "one household"),
        _ => Text.Of($"{count} foyers", $"{count} households"),
    };

    private static Text Made(int count) => count switch
    {
        0 => new("aucun dossier créé", "no file made"),
        1 => new("un dossier créé", "one file made"),
        _ => Text.Of($"{count} dossiers créés", $"{count} files made"),
    };

    public static Text LineOf(int line) => Text.Of($"ligne {line}", $"line {line}");

    public static Text Waits(RsaPlace place) => Text.Of(
        $"{place.Person.Shown} est peut-être quelqu’un de connu ({Reasons(place)}) : pas de second dossier avant que quelqu’un ne le dise",
        $"{place.Person.Shown} may be somebody known ({Reasons(place)}): no second file before somebody says so");

    public static Text AsksOfAddress(RsaPlace place) => Text.Of(
        $"À demander à {place.Person.Shown} : son adresse n’est écrite nulle part tant qu’elle n’a rien dit.",
        $"To ask {place.Person.Shown}: the address is written nowhere until she has spoken.");

    public static Text Same(RsaSamePerson same) => same.Likeness.Level == LikenessLevel.Strong
        ? Text.Of($"{same.Person.Shown} : très probablement {same.Before.Shown} du dossier {same.Household.Shown}", $"{same.Person.Shown}: very likely {same.Before.Shown} of {same.Household.Shown}")
        : Text.Of($"{same.Person.Shown} : peut-être {same.Before.Shown} du dossier {same.Household.Shown}", $"{same.Person.Shown}: perhaps {same.Before.Shown} of {same.Household.Shown}");

    public static Text Reasons(RsaPlace place) => Text.Join(new(", ", ", "), place.Likeness!.Reasons);
}
