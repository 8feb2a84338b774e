using Prevenance.Law.France;
using Prevenance.Law.Rights;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>
/// Households that lose most, in kind, on the take-up on which the results stand: at the highest within its ranges, since whoever claims at a lower one
/// does there too, and nobody who would lose is left out.
/// </summary>
internal static class LosersTold
{
    private const int Told = 3;

    // Less than this a month is a rounding, and nobody's loss.
    private const double LeastLoss = 0.01;

    /// <param name="stakes">What is at stake.</param>
    /// <param name="highest">What households receive at the highest take-up.</param>
    /// <param name="months">Over how many months.</param>
    public static IReadOnlyList<Loser> Of(Stakes stakes, World highest, int months)
    {
        var households = stakes.Households;
        var lost = stakes.Rights.GroupBy(right => right.Key).ToDictionary(right => right.Key, right => LostOf([.. right.Select(highest.Of)], households.Count, months), StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, households.Count).Select(household => (household, Sum: lost.Values.Sum(one => one[household]))).Where(one => one.Sum > LeastLoss)
                .OrderByDescending(one => one.Sum).ThenBy(one => one.household).DistinctBy(one => (households.Persons[one.household], households.Children[one.household])).Take(Told)
                .Select(one => new Loser(
                    (int)(households.Persons[one.household] - households.Children[one.household]), (int)households.Children[one.household], households.Incomes[one.household], one.Sum,
                    [.. lost.Where(right => right.Value[one.household] > LeastLoss).Select(right => Lost(right.Key, right.Value[one.household]))])),
        ];
    }

    private static double[] LostOf(List<Received> years, int households, int months) =>
        [.. Enumerable.Range(0, households).Select(household => years.Sum(year => year.Before[household] - year.After[household]) / months)];

    private static LostRight Lost(string key, double lost)
    {
        var right = FrenchLaw.System.Rights.First(one => one.Key == key);
        return new LostRight(key, right.Name, lost, Articles(right));
    }

    private static List<string> Articles(Right right) => [.. right.Variables.SelectMany(variable => variable.Notes.Articles).Select(article => $"{article.Code} {article.Number}").Distinct()];
}
