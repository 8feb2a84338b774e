using Prevenance.Foresight.Calendar;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Rights;

internal static class RightsText
{
    public static readonly Text Title = new("Vos droits", "Your rights");
    public static readonly Text PerMonth = new("par mois", "a month");

    public static readonly Text SumLead = new(
        "D’après ces réponses, le total peut être d’environ",
        "From these answers, the total can be about");

    public static readonly Text LeastLead = new(
        "Ce qui est déjà sûr, d’après ces réponses",
        "What is already certain, from these answers");

    public static readonly Text NothingMonthlyLead = new(
        "D’après ces réponses, rien n’est versé chaque mois. Mais ce qui suit peut s’ouvrir.",
        "From these answers, nothing is paid each month. But what follows can open.");

    public static readonly Text NothingSureLead = new(
        "D’après ces réponses, rien n’est encore sûr. Chaque réponse en plus peut ouvrir une aide.",
        "From these answers, nothing is certain yet. Each further answer may open a benefit.");

    public static readonly Text NothingLead = new(
        "D’après ces réponses, aucune des aides calculées ici ne s’ouvre ce mois-ci.",
        "From these answers, none of the benefits worked out here is open this month.");

    public static readonly Text NothingHope = new(
        "Une situation peut changer, et d’autres aides existent. En parler à quelqu’un reste utile.",
        "A situation may change, and other benefits exist. Talking to someone is still worthwhile.");

    public static readonly Text Caution = new(
        "C’est une information, pas une décision. L’organisme qui verse l’aide vérifie votre situation.",
        "This is information, not a decision. The agency that pays the benefit checks your situation.");

    public static readonly Text Close = new("Vous en êtes proche", "You are close to these");
    public static readonly Text Why = new("Pourquoi ?", "Why?");

    public static readonly Text OtherExamples = new("Regarder un autre exemple", "Look at another example");
    public static readonly Text OwnSituation = new("Répondre pour votre situation", "Answer for your own situation");

    public static readonly Text Print = new(
        "Imprimer cette page, pour en parler avec quelqu’un",
        "Print this page, to talk about it with someone");

    public static readonly Text VerifyTitle = new("À vérifier avec quelqu’un", "To check with someone");

    public static Text Every(RightCard card) => card switch
    {
        { Each: { } each } => each,
        { Rhythm: Rhythm.Yearly } => new("une fois par an", "once a year"),
        { Rhythm: Rhythm.Once } => new("une seule fois", "once only"),
        _ => PerMonth,
    };

    public static Text ForMonth(Month month)
    {
        var name = ValueText.Month(month);
        return new($"Pour {name.French}.", $"For {name.English}.");
    }

    public static Text Forecast(Month until)
    {
        var name = ValueText.Month(until);
        return new(
            $"Calculé avec les montants de {name.French}, les derniers que nous avons vérifiés.",
            $"Worked out with the figures of {name.English}, the last ones that we have checked.");
    }

    /// <summary>What of the sum is received already, and what is left to have.</summary>
    public static Text PartReceived(double received, double whole)
    {
        var (had, left) = (ValueText.Amount(received), ValueText.Amount(whole - received));
        return received < whole
            ? new($"Vous en recevez déjà {had.French}. Il reste {left.French} à demander ou à faire vérifier.",
                $"You already receive {had.English} of it. {left.English} are left to claim or to have checked.")
            : new("Vous recevez déjà tout cela.", "You already receive all of it.");
    }

    public static Text ShowThem(int count) => count == 1
        ? new("Voir celui-là", "Show it")
        : new($"Voir les {count}", $"Show all {count}");

    public static Text Heading(Standing standing) => standing switch
    {
        Standing.ToClaim => new("À demander", "To claim"),
        Standing.ToExpect => new("Devrait arriver sans démarche", "Should come without a claim"),
        _ => new("Vous le recevez déjà", "You already receive it"),
    };

    public static Text Heading(Verdict verdict) => verdict switch
    {
        Verdict.CannotTellYet => new("On ne peut pas encore le dire", "It cannot be told yet"),
        Verdict.NotEntitled => new("Pas ouverts, d’après ces réponses", "Not open, from these answers"),
        _ => new("Pas encore calculés ici", "Not worked out here yet"),
    };
}
