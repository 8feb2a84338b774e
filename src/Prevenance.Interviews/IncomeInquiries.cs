using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;

namespace Prevenance.Interviews;

/// <summary>What the household lives on: first which incomes there are, then how much.</summary>
internal static class IncomeInquiries
{
    public const string Received = "incomes.received";
    public const string Quotient = "incomes.quotient";
    public const string Parents = "incomes.parents";
    public const string Savings = "incomes.savings";
    public const string HasSavings = "epargne";
    public const string Same = "same";
    public const string Other = "other";

    private static readonly Text Money = new("Presque toutes les aides regardent l’argent qui rentre.", "Nearly all benefits look at the money that comes in.");

    private static readonly Text OldMoney = new("Des aides regardent l’argent d’il y a deux ans.", "Some benefits look at the money of two years ago.");

    private static readonly Text CountedSavings = ValueText.Amount(Seuils.EpargneComptee);

    private static readonly Option SavingsOption = new(HasSavings, Text.Of($"Plus de {CountedSavings} d’argent de côté", $"More than {CountedSavings} put aside"));

    public static string Kinds(Who adult) => $"incomes.{adult.Key}.kinds";

    public static string Past(Who adult) => $"incomes.{adult.Key}.past";

    public static string KindsBefore(Who adult) => $"incomes.{adult.Key}.kindsBefore";

    public static string Now(Who adult, IncomeKind kind) => $"incomes.{adult.Key}.{kind.Key}.now";

    /// <summary>The wage of each month, as it is now.</summary>
    public static string WageNow(Who adult) => Now(adult, IncomeKind.All[0]);

    public static string Before(Who adult, IncomeKind kind) => $"incomes.{adult.Key}.{kind.Key}.before";

    public static string AmountOf(ReceivedKind kind) => $"{Received}.{kind.Key}";

    public static IEnumerable<Inquiry> Of(Answers answers)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            yield return KindsOf(adult);
            foreach (var kind in IncomeKind.All)
                yield return NowOf(adult, kind);
            yield return PastOf(adult);
            yield return KindsBeforeOf(adult);
            foreach (var kind in IncomeKind.All.Where(kind => !kind.Lasts))
                yield return BeforeOf(adult, kind);
        }
        yield return SavingsInquiry;
        yield return ReceivedInquiry;
        foreach (var kind in ReceivedKind.All)
            yield return ReceivedOf(kind);
        if (Someone.Children(answers).Count > 0)
            yield return QuotientInquiry;
        if (Someone.Adults(answers).Any(adult => answers[PeopleInquiries.Activity(adult)] is null or "etudiant"))
            yield return ParentsInquiry;
    }

    private static readonly Inquiry ReceivedInquiry = new(
        Received, Stage.Incomes, AnswerForm.Ticks,
        new("Quelles aides recevez-vous déjà ?", "Which benefits do you receive already?"),
        new("Certaines aides comptent ce que les autres ont versé.", "Some benefits count what others have paid."))
    {
        Options = [.. ReceivedKind.All.Select(kind => new Option(kind.Key, kind.Label))],
    };

    private static readonly Inquiry SavingsInquiry = new(
        Savings, Stage.Incomes, AnswerForm.Amount,
        new("Combien d’argent de côté avez-vous en tout ?", "How much money do you have put aside in all?"),
        Text.Of($"À partir de {CountedSavings}, l’épargne fait baisser l’aide au logement.", $"From {CountedSavings} on, savings lower housing benefit."))
    {
        OpenedBy = (Kinds(Someone.You), HasSavings),
    };

    private static readonly Inquiry QuotientInquiry = new(
        Quotient, Stage.Details, AnswerForm.Amount,
        new("Quel est votre quotient familial à la Caf ?", "What is your CAF family quotient?"),
        new("Le prix de la cantine du collège en dépend. Il est écrit sur votre compte Caf.", "The price of school meals depends on it. It is on your CAF account."));

    private static readonly Inquiry ParentsInquiry = new(
        Parents, Stage.Details, AnswerForm.Amount,
        new("Quel revenu par an vos parents ont-ils déclaré il y a deux ans ?", "What yearly income did your parents declare two years ago?"),
        new("La bourse d’études se calcule sur ce revenu.", "The student grant is worked out from it."));

    private static Inquiry KindsOf(Who adult) => new(
        Kinds(adult), Stage.Incomes, AnswerForm.Ticks,
        adult == Someone.You ? new("D’où vient votre argent en ce moment ?", "Where does your money come from at the moment?")
            : new("Et l’argent de la personne avec qui vous vivez ?", "And your partner’s money?"),
        Money)
    {
        Options = [.. IncomeKind.All.Select(kind => new Option(kind.Key, kind.Label)), .. adult == Someone.You ? [SavingsOption] : Array.Empty<Option>()],
    };

    private static Inquiry NowOf(Who adult, IncomeKind kind) => new(
        Now(adult, kind), Stage.Incomes, AnswerForm.Amount,
        Text.Of($"{adult.Name} – {kind.Label} : combien par mois, net ?", $"{adult.Name} – {kind.Label}: how much a month, net?"),
        kind.Why ?? Money)
    {
        OpenedBy = (Kinds(adult), kind.Key),
    };

    private static Inquiry PastOf(Who adult) => new(
        Past(adult), Stage.Incomes, AnswerForm.Choice,
        adult == Someone.You ? new("Était-ce à peu près pareil ces deux dernières années ?", "Was it about the same over the last two years?")
            : new("Et pour la personne avec qui vous vivez, était-ce pareil ?", "And for your partner, was it the same?"),
        OldMoney)
    {
        Options = [new(Same, new("Oui", "Yes")), new(Other, new("Non", "No"))],
    };

    private static Inquiry KindsBeforeOf(Who adult) => new(
        KindsBefore(adult), Stage.Incomes, AnswerForm.Ticks,
        adult == Someone.You ? new("D’où venait votre argent avant ?", "Where did your money come from before?")
            : new("Et avant, d’où venait l’argent de la personne avec qui vous vivez ?", "And before, where did your partner’s money come from?"),
        OldMoney)
    {
        OpenedBy = (Past(adult), Other),
        Options = [.. IncomeKind.All.Where(kind => !kind.Lasts).Select(kind => new Option(kind.Key, kind.Label))],
    };

    private static Inquiry BeforeOf(Who adult, IncomeKind kind) => new(
        Before(adult, kind), Stage.Incomes, AnswerForm.Amount,
        Text.Of($"{adult.Name} – {kind.Label} : combien par mois avant, net ?", $"{adult.Name} – {kind.Label}: how much a month before, net?"),
        kind.Why ?? OldMoney)
    {
        OpenedBy = (KindsBefore(adult), kind.Key),
    };

    private static Inquiry ReceivedOf(ReceivedKind kind) => new(
        AmountOf(kind), Stage.Incomes, AnswerForm.Amount,
        Text.Of($"{kind.Label} : combien recevez-vous par mois ?", $"{kind.Label}: how much do you receive each month?"),
        new("Certaines aides comptent ce que les autres ont versé.", "Some benefits count what others have paid."))
    {
        OpenedBy = (Received, kind.Key),
    };
}
