using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>What would be if somebody worked for a wage.</summary>
public static class Work
{
    /// <summary>Wages from nothing to a limit, in equal steps, from a month on.</summary>
    /// <param name="who">The person who would earn them.</param>
    /// <param name="from">The month in which they would start.</param>
    /// <param name="most">The highest net wage, in euros a month.</param>
    /// <param name="step">The step, in euros.</param>
    public static IReadOnlyList<Hypothesis> Wages(Who who, Month from, double most, double step) =>
        [.. Enumerable.Range(0, (int)(most / step) + 1).Select(rank => Earning(who, from, rank * step))];

    /// <summary>A net wage in euros a month, in place of all that the person earned; unemployment benefit stops with the first euro.</summary>
    public static Hypothesis Earning(Who who, Month from, double net) =>
        new(Text.Of($"{who.Name} gagne {net:0} € par mois", $"{who.Name} earns €{net:0} a month"))
        {
            Facts =
            [
                new KnownFact(Travail.SalaireNet, who.Key, from, net),
                new KnownFact(Travail.SalaireImposable, who.Key, from, NetEtImposable.ImposableDuSalaire(net, from)),
                .. net > 0 ? InWork(who, from) : [],
            ],
        };

    private static IEnumerable<KnownFact> InWork(Who who, Month from) =>
    [
        new(Personne.Activite, who.Key, from, (int)Activite.Actif),
        new(Remplacement.ChomageNet, who.Key, from, 0),
        new(Remplacement.ChomageImposable, who.Key, from, 0),
    ];
}
