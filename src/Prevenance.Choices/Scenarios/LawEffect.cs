using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>What a change of law comes to, for take-up within its ranges; no figure stands alone.</summary>
/// <param name="ChangesRules">Whether any rule or figure that bears on these people in these months differs.</param>
/// <param name="ChangesAnybody">Whether anybody among them, entitled and claiming, would receive another amount.</param>
/// <param name="Budgets">By payer and year.</param>
/// <param name="ByRight">The same by right and year: both add up to the same.</param>
/// <param name="Classes">Gains and losses, in each way of claiming that was tried.</param>
/// <param name="Tenths">By tenth of people.</param>
/// <param name="Evenness">Evenness before and after.</param>
/// <param name="Poverty">Poverty, with its line as it was and as it moves.</param>
/// <param name="Doubts">By the key of each figure of the four (<see cref="SpreadFigure.All"/>), the three reasons for which it is not exact: sampling and calibration at the middle of take-up.</param>
/// <param name="Communes">The classes by commune, where people are calibrated; never to be shown as they are (<see cref="ByCommune"/>).</param>
/// <param name="Cliffs">What is left of earning more; nothing where nobody earns a wage.</param>
/// <param name="Losers">Households that lose most at the highest take-up within the ranges, in kind: nobody's.</param>
/// <param name="TakeUpExact">Rights of which one share was said and no range: that doubt was not looked at.</param>
/// <param name="TakeUpNotSaid">Rights that the change moves and of whose take-up nobody said anything: taken as claimed by all who may, before and after.</param>
/// <param name="Received">Rights that whoever has them today already receives, since the people were brought to those who do: take-up bears on those alone who newly would.</param>
/// <param name="CountedElsewhere">Of rights that not all claim, where they are counted all the same in the means that another right looks at.</param>
public sealed record LawEffect(
    bool ChangesRules,
    bool ChangesAnybody,
    IReadOnlyList<BudgetLine> Budgets,
    IReadOnlyList<BudgetLine> ByRight,
    Tried<GainsAndLosses> Classes,
    Tried<Tenths> Tenths,
    Tried<Evenness> Evenness,
    Tried<Poverty> Poverty,
    IReadOnlyDictionary<string, Bands> Doubts,
    IReadOnlyList<CommuneEffect> Communes,
    Cliffs? Cliffs,
    IReadOnlyList<Loser> Losers,
    IReadOnlyList<string> TakeUpExact,
    IReadOnlyList<string> TakeUpNotSaid,
    IReadOnlyList<string> Received,
    IReadOnlyList<CountedElsewhere> CountedElsewhere)
{
    private const string People = "#,##0";

    private static readonly Text Unsaid = new("", "");

    /// <summary>Said aloud, since a reform that does nothing looks like one that costs nothing.</summary>
    public Text Sentence => this switch
    {
        { ChangesRules: false } => new(
            "Cette réforme ne change rien de ce qui est compté ici : ses valeurs sont celles de la loi, ou aucun des droits versés au mois à ces foyers, pendant ces mois, n’en dépend. L’impôt, les cotisations et les droits qui ne sont pas versés au mois ne sont pas comptés.",
            "This reform changes nothing of what is counted here: its values are those of the law, or none of the rights that are paid by month to these households, in these months, depends on it. Income tax, contributions and rights that are not paid by month are not counted."),
        { ChangesAnybody: false } => new(
            "Cette réforme change des règles, mais rien pour aucun de ces foyers.",
            "This reform changes rules, but nothing for any of these households."),
        _ => Text.Of(
            $"Perdent, sur {Told.Number(Classes.High.People, People)} personnes : {Range(classes => classes.Lose)} ; gagnent : {Range(classes => classes.Gain)}.",
            $"Lose, of {Told.Number(Classes.High.People, People)} people: {Range(classes => classes.Lose)}; gain: {Range(classes => classes.Gain)}."),
    };

    private Text Range(Func<GainsAndLosses, double> people) => RangeText.Of(Classes.Range(people), People, Unsaid);
}

/// <summary>What is paid in a year, in euros, by all the households drawn.</summary>
/// <param name="Key">The payer, or the right.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">The year, of which the scenario may cover some months only.</param>
/// <param name="Before">What is paid before the change.</param>
/// <param name="Change">By how much that changes: sampling at the middle of take-up, assumptions from the least to the most that any share within the ranges of take-up gives, with the chance that was drawn.</param>
public sealed record BudgetLine(string Key, Text Name, int Year, Interval Before, Bands Change);

/// <summary>A household that loses, drawn and so nobody's.</summary>
/// <param name="Adults">How many of fourteen or more.</param>
/// <param name="Children">How many younger.</param>
/// <param name="Income">Its income without benefits, in euros a month.</param>
/// <param name="Lost">What it loses in an average month of the scenario, in euros, with what it claims at the highest take-up within the ranges.</param>
/// <param name="Rights">Through which rights, each with its articles.</param>
public sealed record Loser(int Adults, int Children, double Income, double Lost, IReadOnlyList<LostRight> Rights);

/// <summary>A right that comes to less.</summary>
/// <param name="Right">Its public name.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Lost">How much less, in euros a month.</param>
/// <param name="Articles">The articles that its amount is under.</param>
public sealed record LostRight(string Right, Text Name, double Lost, IReadOnlyList<string> Articles);
