using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

internal static class RightsText
{
    public static readonly Text Title = new("Vos droits", "Your rights");
    public static readonly Text PerMonth = new("par mois", "a month");

    public static readonly Text SumLead = new(
        "D’après ces réponses, le total peut être d’environ",
        "From these answers, the total can be about");

    public static readonly Text LeastLead = new(
        "D’après ces réponses, au moins",
        "From these answers, at least");

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
    public static readonly Text ClosedAsSupposed = new("Fermées d’après ce qui est supposé", "Closed as far as what is taken for granted is so");
    public static readonly Text Supposed = new("Ce que ce résultat suppose", "What this result supposes");
    public static readonly Text StartWith = new("Commencez par", "Start with");
    public static readonly Text CheckFirst = new("Commencez par vérifier ce que vous recevez", "Start by checking what you receive");
    public static readonly Text AnswerFirst = new("Commencez par répondre à ce qui manque", "Start by answering what is missing");
    public static readonly Text MonthsAreLost = new("Chaque mois d’attente est perdu.", "Each month of waiting is lost.");
    public static readonly Text AnswerIt = new("Répondre", "Answer");
    public static readonly Text DoubtfulTitle = new("À vérifier sans attendre", "To check without waiting");

    public static readonly Text Doubtful = new(
        "Vous dites le recevoir. Avec ces réponses, nous ne le trouvons pas. Vérifiez avec l’organisme avant un trop-perçu à rendre (un « indu »).",
        "You say that you receive it. From these answers, we do not find it. Check with the agency before there is money to give back.");

    public static readonly Text MostAwaited = new("La réponse qui aiderait le plus :", "The answer that would help most:");
    public static readonly Text ExactOnceTold = new("Le montant sera exact avec ces réponses :", "The amount will be exact with these answers:");
    public static readonly Text ToldBy = new("Ce qui permettrait de le dire :", "What would tell:");

    public static Text Waiting(int count) => count == 1
        ? new("Une aide attend plusieurs réponses", "One benefit waits for several answers")
        : Text.Of($"{count} aides attendent plusieurs réponses", $"{count} benefits wait for several answers");

    public static Text AtMost(double most)
    {
        var shown = ValueText.Amount(most);
        return Text.Of($"et au plus {shown}, selon les réponses qui manquent", $"and at most {shown}, by the missing answers");
    }

    public static readonly Text Why = new("Pourquoi ?", "Why?");

    public static readonly Text OtherExamples = new("Regarder un autre exemple", "Look at another example");
    public static readonly Text OwnSituation = new("Répondre pour votre situation", "Answer for your own situation");

    public static readonly Text Print = new(
        "Imprimer cette page, pour en parler avec quelqu’un",
        "Print this page, to talk about it with someone");

    public static readonly Text VerifyTitle = new("À vérifier avec quelqu’un", "To check with someone");

    public static Text InSeason(Season season) =>
        Text.Of($"Se demande entre {season.FirstInWords} et {season.LastInWords}", $"Claimed between {season.FirstInWords} and {season.LastInWords}");

    public static readonly Text VerifyLead = new(
        "D’après vos réponses, ces aides peuvent vous être dues. Il y manque ce que nous ne demandons pas. Cela se vérifie avec l’organisme.",
        "From your answers, these benefits may be due to you. They take something that we do not ask. It is checked with the agency.");

    public static readonly Text WorkOut = new("Pour l’estimer ici :", "To estimate it here:");

    public static Text VerifyWith(Text agency) => Text.Of($"À vérifier avec : {agency}", $"To check with: {agency}");

    public static Text Every(Right right) => right switch
    {
        { Each: { } each } => each,
        { IsCost: true } => new("par mois, à payer", "a month, to pay"),
        { Rhythm: Rhythm.Yearly or Rhythm.Termly } => new("par an", "a year"),
        { Rhythm: Rhythm.Once } => new("une fois", "once"),
        _ => PerMonth,
    };

    public static Text ForMonth(Month month)
    {
        var name = month.InWords;
        return Text.Of($"Pour {name}.", $"For {name}.");
    }

    public static Text Forecast(Month until)
    {
        var name = until.InWords;
        return Text.Of(
            $"Calculé avec les montants de {name}, les derniers que nous avons vérifiés.",
            $"Worked out with the figures of {name}, the last ones that we have checked.");
    }

    /// <summary>What of the sum is received already, and what is left to have.</summary>
    public static Text PartReceived(double received, double whole)
    {
        var (had, left) = (ValueText.Amount(received), ValueText.Amount(whole - received));
        return received < whole
            ? Text.Of($"Vous en recevez déjà {had}. Il reste {left} à demander ou à faire vérifier.",
                $"You already receive {had} of it. {left} are left to claim or to have checked.")
            : new("Vous recevez déjà tout cela.", "You already receive all of it.");
    }

    public static Text NotOpen(int count) => count == 1
        ? new("Une aide non ouverte", "One benefit not open")
        : Text.Of($"{count} aides non ouvertes", $"{count} benefits not open");

    public static Text Heading(Standing standing) => standing switch
    {
        Standing.ToClaim => new("À demander maintenant", "To claim now"),
        Standing.ToClaimInSeason => new("À demander à sa saison", "To claim in its season"),
        Standing.ToExpect => new("Viendra tout seul", "Comes by itself"),
        _ => new("Vous recevez", "You receive"),
    };

    public static Text Heading(Verdict verdict) => verdict switch
    {
        Verdict.CannotTellYet => new("Dépend d’une réponse", "Depends on an answer"),
        _ => new("Pas encore calculés ici", "Not worked out here yet"),
    };
}
