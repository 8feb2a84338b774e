using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Hypotheses;

internal static class HypothesesText
{
    public static readonly Text Title = new("Et si ma vie changeait ?", "What if my life changed?");

    public static readonly Text Lead = new(
        "Voici ce qu’il resterait pour vivre, aides comprises. C’est une comparaison, pas un conseil.",
        "Here is what would be left to live on, benefits included. It is a comparison, not advice.");

    public static readonly Text WorkTitle = new("Si un travail arrive", "If work comes");
    public static readonly Text Own = new("Salaires et autres revenus", "Wages and other income");
    public static readonly Text Benefits = new("Aides", "Benefits");
    public static readonly Text Today = new("aujourd’hui", "today");
    public static readonly Text SameAsTable = new("Les mêmes chiffres en tableau", "The same figures as a table");
    public static readonly Text Wage = new("Salaire net", "Net wage");
    public static readonly Text Disposable = new("Pour vivre", "To live on");
    public static readonly Text Kept = new("Sur 100 € de plus, il reste", "Of €100 more, this remains");
    public static readonly Text EventsTitle = new("Si la famille change", "If the family changes");
    public static readonly Text Without = new("Sans", "Without");
    public static readonly Text With = new("Avec", "With");
    public static readonly Text Difference = new("Différence", "Difference");
    public static readonly Text WhatMoves = new("Ce qui bouge", "What moves");
    public static readonly Text SeeHypotheses = new("Et si votre vie changeait ?", "What if your life changed?");

    public static readonly Text Birth = new("Une naissance", "A birth");
    public static readonly Text BirthAssumption = new("Un enfant naît ce mois-ci. Les revenus restent les mêmes.", "A child is born this month. Income stays the same.");
    public static readonly Text Separation = new("Une séparation", "A separation");
    public static readonly Text SeparationAssumption = new("Les enfants restent ici, le loyer ne change pas, aucune pension n’est versée.", "The children stay here, the rent does not change, no maintenance is paid.");
    public static readonly Text Together = new("Vivre à deux", "Living together");
    public static readonly Text TogetherWithout = new("Avec une personne sans revenu, ni mariage ni pacs.", "With someone who has no income, neither marriage nor pacs.");
    public static readonly Text AgeOfRsa = Text.Of($"Les {Seuils.AgeDuRsa} ans", $"Turning {Seuils.AgeDuRsa}");
    public static readonly Text AgeOfRsaAssumption = new("Tout le reste est pareil, juste avant et juste après.", "All the rest is the same, just before and just after.");

    public static readonly Text TryWage = new("Un salaire net à essayer, par mois", "A net wage to try, a month");
    public static readonly Text TryOtherWage = new("Celui d’une personne qui viendrait vivre ici", "That of someone who would come to live here");
    public static readonly Text See = new("Voir avec ce salaire", "See with this wage");
    public static readonly Text Work = new("Un autre salaire", "Another wage");

    public static Text TogetherWith(double wage) => Text.Of(
        $"Avec une personne qui gagne {ValueText.Amount(wage)} par mois. Son salaire est compté.",
        $"With someone who earns {ValueText.Amount(wage)} a month. Their wage is counted.");

    public static readonly IReadOnlyList<Text> Assumed =
    [
        new("Le salaire remplace tout ce que la personne gagne par son travail. L’allocation chômage s’arrête.",
            "The wage replaces all that the person earns from work. Unemployment benefit stops."),
        new("L’impôt sur le revenu est retiré. Les aides versées une fois par an sont réparties sur douze mois.",
            "Income tax is taken off. Benefits paid once a year are shared among twelve months."),
        new("Les aides dont nous n’avons pas encore écrit le calendrier ne sont pas comptées.",
            "Benefits whose calendar we have not written yet are not counted."),
    ];

    public static Text SeeFor(Text other) => Text.Of($"Voir pour : {other}", $"See for: {other}");

    public static Text ReadIn(Month month)
    {
        var name = month.InWords;
        return Text.Of($"Calculé pour {name}, un an après : les aides ont eu le temps de suivre.", $"Worked out for {name}, a year later: benefits have had time to follow.");
    }

    public static Text Summary(double without, double wage, double with)
    {
        var (nothing, some, all) = (Round(without), Round(wage), Round(with));
        return Text.Of(
            $"Sans salaire, il y aurait {nothing} par mois. Avec {some} de salaire, {all}.",
            $"Without a wage there would be {nothing} a month. With a wage of {some}, {all}.");
    }

    public static Text Move(Right right, double from, double to)
    {
        var (before, after) = (Round(from), Round(to));
        return Text.Of($"{right.Name} : {before} → {after}", $"{right.Name}: {before} → {after}");
    }

    /// <summary>Whole euros: a comparison is no finer than that.</summary>
    public static Text Round(double amount) => ValueText.Amount(Math.Round(amount, MidpointRounding.AwayFromZero));

    /// <summary>The same with its sign.</summary>
    public static Text Signed(double amount)
    {
        var (sign, size) = (Math.Sign(Math.Round(amount)) switch { > 0 => "+ ", < 0 => "− ", _ => "" }, Round(Math.Abs(amount)));
        return new($"{sign}{size.French}", $"{sign}{size.English}");
    }
}
