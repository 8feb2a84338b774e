using FsCheck;
using FsCheck.Fluent;
using Prevenance.Foresight.Alerts;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Foresight.Tests;

public class AlertOrderTests
{
    private static readonly Variable[] Rights = [.. new[] { "rsa", "af", "apl" }.Select(name => FrenchLaw.System.Find(name)!)];

    [Fact]
    public void The_same_alerts_in_another_order_are_sorted_the_same() =>
        Prop.ForAll(
            Gen.Two(Gen.Shuffle(Some())).ToArbitrary(),
            orders => AlertOrder.Sort(orders.Item1).SequenceEqual(AlertOrder.Sort(orders.Item2))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_most_imminent_comes_first_then_what_is_lost_for_good()
    {
        var (soon, lost, recovered) = (Of("rsa", 8, 10, 10), Of("af", 9, 50, 50), Of("apl", 9, 500, 0));
        Assert.Equal([soon, lost, recovered], AlertOrder.Sort([recovered, lost, soon]));
    }

    /// <summary>Every mix of few values, so that most of them are equal on the first keys.</summary>
    private static Alert[] Some() =>
        [.. from right in Rights from month in new[] { 8, 9 } from lost in new[] { 0, 10 } select Of(right.Name, month, 20, lost)];

    private static Alert Of(string right, int month, double perMonth, double lost) =>
        new(AlertKind.Unclaimed, FrenchLaw.System.Find(right)!, "f", new Month(2026, month), perMonth, lost)
        {
            What = new Text("quoi", "what"),
            Why = new Text("pourquoi", "why"),
            ToDo = new Text("que faire", "what to do"),
        };
}
