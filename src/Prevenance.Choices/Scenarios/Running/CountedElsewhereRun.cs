using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Finds where it matters to another right that one is received.</summary>
internal static class CountedElsewhereRun
{
    // Less than this a month is a rounding.
    private const double Least = 0.01;

    /// <param name="people">Who is drawn.</param>
    /// <param name="rights">The rights that may not be claimed.</param>
    /// <param name="month">The month that is looked at.</param>
    /// <param name="threads">How many threads work.</param>
    /// <returns>The rights in the order of the law, and for each those that are another amount without it.</returns>
    public static IReadOnlyList<CountedElsewhere> Of(ScenarioPeople people, IReadOnlyCollection<string> rights, Month month, int threads)
    {
        var (received, weights) = (In(people), people.Weights());
        return
        [
            .. from right in FrenchLaw.System.Rights
               where rights.Contains(right.Key)
               let without = In(people.Without(right))
               from other in received.Rights
               where other.Key != right.Key
               let more = without[other.Key, month.Year.Number].Zip(received[other.Key, month.Year.Number], (one, usual) => one - usual).ToList()
               let households = more.Zip(weights, (euros, weight) => Math.Abs(euros) > Least ? weight : 0).Sum()
               where households > 0
               select new CountedElsewhere(right.Key, other.Key, households, more.Zip(weights, (euros, weight) => euros * weight).Sum()),
        ];

        Benefits In(ScenarioPeople among) => Benefits.Of(among, among.Shape.Law, month, months: 1, threads);
    }
}
