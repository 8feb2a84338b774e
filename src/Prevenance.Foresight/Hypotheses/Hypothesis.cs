using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>Something that may happen to a household.</summary>
/// <param name="Name">What it is, as people say it.</param>
public sealed record Hypothesis(Text Name)
{
    /// <summary>Facts that would be otherwise from a month on: a wage, a rent, a commune.</summary>
    public IReadOnlyList<KnownFact> Facts { get; init; } = [];

    /// <summary>How the household itself would be: somebody comes, leaves, is born; nothing when it stays as it is.</summary>
    public Func<Situation, Situation>? Redraw { get; init; }

    /// <summary>The household as it is.</summary>
    public static readonly Hypothesis Nothing = new(new Text("Rien ne change", "Nothing changes"));

    /// <summary>Wages from nothing to a limit, in equal steps, from a month on.</summary>
    /// <param name="wage">The variable that holds the wage, in euros a month.</param>
    /// <param name="who">The person who would earn it.</param>
    /// <param name="from">The month in which it would start.</param>
    /// <param name="most">The highest wage.</param>
    /// <param name="step">The step, in euros.</param>
    public static IReadOnlyList<Hypothesis> Wages(Variable wage, string who, Month from, double most, double step) =>
    [
        .. Enumerable.Range(0, (int)(most / step) + 1).Select(rank => rank * step)
            .Select(amount => new Hypothesis(new Text($"{who} gagne {amount:0} € par mois", $"{who} earns €{amount:0} a month"))
            {
                Facts = [new KnownFact(wage, who, from, amount)],
            }),
    ];
}
