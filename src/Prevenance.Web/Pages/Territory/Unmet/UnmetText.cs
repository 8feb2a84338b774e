using Prevenance.Accounts;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Geography;

namespace Prevenance.Web.Pages.Territory.Unmet;

/// <summary>What the page of requests without an answer says.</summary>
internal static class UnmetText
{
    public static readonly Text Title = new("Les demandes restées sans réponse", "Requests that found no answer");

    public static readonly Text Lead = new(
        "Ce que des personnes ont demandé avec leur travailleur social, et que l’annuaire n’a pas pu donner. Ces chiffres ne parlent d’aucune personne, ne jugent aucun service, et ne disent pas quoi faire.",
        "What people asked for with their social worker, and the directory could not give. These figures speak of no person, judge no service, and do not say what to do.");

    public static readonly Text HowCounted = new("Comment c’est compté", "How this is counted");

    public static readonly IReadOnlyList<Text> Rules =
    [
        new("Une personne compte une fois par trimestre pour un même thème et une même raison, quel que soit le nombre de ses demandes. Qui demande pour plusieurs thèmes compte dans chacun.",
            "A person counts once in a quarter for a theme and a reason, whatever the number of requests. Who asks for several themes counts in each."),
        new("Un refus ou une attente vient de la réponse d’un service ; « aucun service trouvé », d’une recherche faite depuis un dossier. Ce que les habitants cherchent seuls n’est ni gardé ni compté.",
            "A refusal or a wait comes from the answer of a service; 'no service found', from a search made from a file. What residents look for by themselves is neither kept nor counted."),
        Text.Of($"Un effectif de moins de {Least} est caché, et aussi ceux qui le rendraient par différence. Ce qu’un trimestre cache, les suivants le cachent.",
            $"A count of less than {Least} is hidden, and so are those that would give it back by difference. What one quarter hides, the next ones hide."),
        new("Un trimestre est publié une fois, quand il est fini ; il ne reste alors rien de personne dans ce compte.", "A quarter is published once, when it is over; nothing of anybody is then left in this count."),
    ];

    public static readonly Text Quarters = new("Les trimestres publiés", "The quarters that were published");
    public static readonly Text Questions = new("Questions que ces chiffres laissent ouvertes", "Questions that these figures leave open");
    public static readonly Text NoQuestion = new("Aucun effectif de l’ensemble du territoire n’est assez grand pour être montré.", "No count of the whole territory is large enough to be shown.");
    public static readonly Text Nothing = new("Rien n’est encore publié : le premier trimestre le sera quand il sera fini.", "Nothing is published yet: the first quarter will be once it is over.");
    public static readonly Text NothingAsked = new("Aucune demande sans réponse n’a été comptée ce trimestre.", "No request without an answer was counted in this quarter.");
    public static readonly Text Everywhere = new("Tout le territoire", "The whole territory");
    public static readonly Text Order = new("Par ordre alphabétique des thèmes et de code des communes, qui ne dit rien de l’urgence.", "By the names of themes and the codes of communes, which say nothing of urgency.");

    private static readonly Text AreaUntold = new("Lieu non dit", "Place not told");

    private static int Least => Geography.Suppression.SuppressionPattern.LeastShown;

    /// <summary>Of which quarter the page tells.</summary>
    public static Text Of(UnmetRelease release) => QuarterOf(release).WithCapital();

    /// <summary>The quarter, within a sentence.</summary>
    public static Text QuarterOf(UnmetRelease release) => Quarter.Read(release.Quarter) is { } quarter ? quarter.InWords : new Text(release.Quarter, release.Quarter);

    /// <summary>The name of a line.</summary>
    public static Text Of(UnmetLine line) => line.Area switch
    {
        null => Everywhere,
        "" => AreaUntold,
        var code => Communes.Own.Find(code)?.Name ?? new Text(code, code),
    };

    /// <summary>A count; that it is hidden, where it is.</summary>
    public static Text Of(long? count) => count is { } shown ? Text.Of($"{shown}", $"{shown}") : TerritoryText.Hidden;
}
