using System.Globalization;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Questions;

internal static class QuestionText
{
    public static readonly Text Title = new("Vos droits, une question à la fois", "Your rights, one question at a time");
    public static readonly Text Why = new("Pourquoi cette question ?", "Why this question?");
    public static readonly Text Continue = new("Continuer", "Continue");
    public static readonly Text Unknown = new("Je ne sais pas", "I don’t know");
    public static readonly Text RatherNot = new("Je préfère ne pas le dire", "I’d rather not say");
    public static readonly Text Back = new("Revenir", "Back");
    public static readonly Text SeeNow = new("Voir mes droits maintenant", "See my rights now");
    public static readonly Text CheckTitle = new("Vérifiez vos réponses", "Check your answers");
    public static readonly Text CheckLead = new("Tout est juste ? Voyez vos droits. Sinon, changez ce qui ne va pas.", "Is everything right? See your rights. If not, change what is wrong.");
    public static readonly Text SeeRights = new("Voir mes droits", "See my rights");
    public static readonly Text Certain = new("Ce que vos réponses ouvrent déjà", "What your answers open already");
    public static readonly Text NothingCertain = new("Rien ne peut encore être dit. C’est normal à ce stade.", "Nothing can be told yet. That is normal at this point.");
    public static readonly Text YourAnswers = new("Vos réponses", "Your answers");
    public static readonly Text Change = new("Changer", "Change");
    public static readonly Text GoOn = new("Répondre à la suite des questions", "Answer the remaining questions");
    public static readonly Text Day = new("Jour", "Day");
    public static readonly Text Month = new("Mois", "Month");
    public static readonly Text Year = new("Année", "Year");
    public static readonly Text ChooseOne = new("Choisir dans la liste", "Choose in the list");
    public static readonly Text TickHint = new("Cochez ce qui vous concerne. Rien ? Continuez sans cocher.", "Tick what concerns you. Nothing? Go on without ticking.");
    public static readonly Text Privacy = new("Rien de ce que vous écrivez n’est conservé.", "Nothing that you write is kept.");
    public static readonly Text CommuneHint = new("Seule la Métropole de Lyon est proposée pour l’instant.", "Only Greater Lyon is offered for now.");
    public static readonly Text Nothing = new("Rien de cela", "None of these");

    private static readonly Text Untold = new("Pas dit", "Not told");

    /// <summary>About how many are left: an answer may still open a question, or close several.</summary>
    public static Text Left(int count) => count switch
    {
        0 or 1 => new("Dernière question", "Last question"),
        _ => Text.Of($"Encore {count} questions environ", $"About {count} questions left"),
    };

    public static Text AtLeast(double amount) => Text.Of($"au moins {ValueText.Amount(amount)}", $"at least {ValueText.Amount(amount)}");

    /// <summary>An answer as people read it.</summary>
    public static Text Shown(Inquiry inquiry, string answer) => (inquiry.Form, answer) switch
    {
        (_, Answers.Unknown) => Untold,
        (AnswerForm.Ticks, Answers.None) => Nothing,
        (AnswerForm.Choice or AnswerForm.Ticks or AnswerForm.Commune, _) => Text.Join(new(", ", ", "), answer.Split(',').Select(name => inquiry.Options.First(option => option.Name == name).Label)),
        (AnswerForm.Date, _) => ValueText.Date(DateOnly.Parse(answer, CultureInfo.InvariantCulture)),
        (AnswerForm.Amount, _) => ValueText.Amount(double.Parse(answer, CultureInfo.InvariantCulture)),
        _ => new(answer, answer),
    };
}
