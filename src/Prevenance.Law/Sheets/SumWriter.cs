using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>Writes a sum, a run of months as one term: a year of wages is one thing to read, not twelve.</summary>
internal sealed class SumWriter(Func<Node, Binding, Text> render)
{
    private const int ShortestRun = 3;

    private sealed record Term(Node Node, bool IsPositive, Text Words, Period? Only)
    {
        public bool Continues(Term before) => Only is { } mine && before.Only is { } its
            && IsPositive == before.IsPositive && mine.Unit == its.Unit && mine != its
            && Template == before.Template;

        /// <summary>The words of the term, whatever its period.</summary>
        public string Template { get; } = Only is { } period ? Words.French.Replace(ValueText.Period(period).French, "…", StringComparison.Ordinal) : Words.French;
    }

    public Text Write(Node sum, Period own)
    {
        var terms = Terms(sum, positive: true).Select(term => new Term(
            term.Node, term.IsPositive, render(term.Node, Binding.Product), PeriodsOf(term.Node).Distinct().ToList() is [var only] ? only : null)).ToList();
        var written = Runs(terms).Select(run => (run[0].IsPositive, Words: run.Count >= ShortestRun ? OverMonths(run, own) : Each(run))).ToList();
        var text = written[0].IsPositive ? written[0].Words : SheetWords.Wrap("−", written[0].Words, "");
        return written.Skip(1).Aggregate(text, (all, term) => Wording.Join(all, term.IsPositive ? "+" : "−", term.Words));
    }

    private static IEnumerable<(Node Node, bool IsPositive)> Terms(Node node, bool positive) => node.Op switch
    {
        Op.Add or Op.Subtract => Terms(node.A!, positive).Concat(Terms(node.B!, node.Op == Op.Add ? positive : !positive)),
        Op.Broadcast when node.A!.Op is Op.Add or Op.Subtract => Terms(node.A, positive),
        _ => [(node, positive)],
    };

    private static List<List<Term>> Runs(List<Term> terms)
    {
        var runs = new List<List<Term>>();
        foreach (var term in terms)
        {
            if (runs.Count > 0 && term.Continues(runs[^1][^1]))
                runs[^1].Add(term);
            else
                runs.Add([term]);
        }
        return runs;
    }

    private static Text Each(List<Term> run) => run.Skip(1).Aggregate(run[0].Words, (all, term) => Wording.Join(all, term.IsPositive ? "+" : "−", term.Words));

    private static Text OverMonths(List<Term> run, Period own)
    {
        var periods = run.Select(term => term.Only!.Value).OrderBy(period => period.Start).ToList();
        // The term of the rule's own period does not say it: another one carries the words.
        var told = run.First(term => term.Only != own);
        return SheetWords.Over(told.Words, told.Only!.Value, periods[0], periods[^1]);
    }

    /// <summary>The periods of what a term reads, those of its variables and no further.</summary>
    private static IEnumerable<Period> PeriodsOf(Node node) => node.Payload is VariableAt key
        ? key.Period == Period.Forever ? [] : [key.Period]
        : node.Operands().SelectMany(PeriodsOf);
}
