using Prevenance.Casework;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.SocialWorker.Interview;

internal static class InterviewText
{
    /// <summary>No name: titles stay in the history of browsers.</summary>
    public static readonly Text Title = new("L’entretien", "The interview");

    public static readonly Text Lead = new(
        "À lire avec la personne. Chaque réponse est gardée tout de suite : on peut s’arrêter et reprendre plus tard.",
        "To be read with the person. Each answer is kept at once: one can stop, and take it up later.");

    public static readonly Text Unknown = new("La personne ne sait pas, ou ne le dit pas", "The person does not know, or does not say");
    public static readonly Text Stop = new("S’arrêter là et revenir au dossier", "Stop here and go back to the file");
    public static readonly Text Since = new("Depuis quel jour", "Since which day");
    public static readonly Text SinceHint = new("Aujourd’hui, un jour passé, ou un jour à venir.", "Today, a day that has passed, or a day to come.");
    public static readonly Text SinceWrong = new("Écrivez un jour, comme 01/03/2026, ni avant la naissance de la personne, ni dans plus de deux ans.", "Write a day, such as 01/03/2026, neither before the person was born nor more than two years from now.");
    public static readonly Text SeeEffect = new("Voir ce que cela change", "See what it changes");
    public static readonly Text SaveNow = new("Enregistrer sans regarder", "Save without looking");
    public static readonly Text Save = new("Enregistrer", "Save");
    public static readonly Text Keep = new("Ne rien changer", "Change nothing");

    public static readonly Text NothingLeftTitle = new("Plus rien à demander", "Nothing left to ask");

    public static readonly Text NothingLeft = new(
        "Ce que le dossier contient suffit à dire ses droits. Une réponse peut être changée à tout moment depuis le dossier.",
        "What the file holds is enough to tell her rights. Any answer can be changed at any time from the file.");

    public static readonly Text EffectTitle = new("Ce que cela changerait", "What it would change");
    public static readonly Text NothingSaved = new("Rien n’est encore enregistré.", "Nothing is saved yet.");
    public static readonly Text NoChange = new("Aucun droit ne change d’après ce que l’on sait.", "No right changes, by what is known.");
    public static readonly Text RightColumn = new("Droit", "Right");
    public static readonly Text BeforeColumn = new("Aujourd’hui", "As it stands");
    public static readonly Text AfterColumn = new("Ensuite", "Then");
    public static readonly Text SumColumn = new("Sur 24 mois", "Over 24 months");

    public static readonly Text NotWhole = new(
        "Des réponses manquent encore : ce qui en dépend peut changer autrement.", "Answers are still missing: what depends on them may change otherwise.");

    public static Text Told(DateOnly since) => Text.Of($"depuis le {DayText.Of(since)}", $"since {DayText.Of(since)}");

    public static Text From(Month month) => Text.Of($"Les droits de {month.InWords} et des 24 mois qui suivent.", $"The rights of {month.InWords} and of the 24 months from then on.");

    /// <summary>« + 1 200 € », « − 350 € »; a word where it cannot be told.</summary>
    public static Text Sum(double? sum) => sum switch
    {
        null => new("–", "–"),
        >= 0 => Text.Of($"+ {ValueText.Amount(sum.Value)}", $"+ {ValueText.Amount(sum.Value)}"),
        _ => Text.Of($"− {ValueText.Amount(-sum.Value)}", $"− {ValueText.Amount(-sum.Value)}"),
    };
}
