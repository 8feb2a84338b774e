using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>Writes a sum, a run of months as one term: a year of wages is one thing to read, not twelve.</summary>
/// <param name="render">Writes a term.</param>
/// <param name="plain">Writes it without letters for its parts, so that terms of one form have the same words.</param>
internal sealed class SumWriter(Func<Node, Binding, Text> render, Func<Node, Binding, Text> plain)
{
    private const int ShortestRun = 3;

    private sealed record Term(Node Node, bool IsPositive, Text Words, Period? Only)
    {
        /// <summary>What the term says, whatever its period: terms of one form may make a run.</summary>
        public object Form { get; } = Only is { } period
            ? (IsPositive, period.Unit, Words.French.Replace(ValueText.Period(period).French, "…", StringComparison.Ordinal))
            : Node;

        public bool Follows(Term before) => Only is { } mine && before.Only is { } its && mine.Start - its.Start == its.MonthCount;
    }

    public Text Write(Node sum, Period own)
    {
        var terms = Terms(sum, positive: true).Select(term => new Term(
            term.Node, term.IsPositive, plain(term.Node, Binding.Product), PeriodsOf(term.Node).Distinct().ToList() is [var only] ? only : null)).ToList();
        var runs = Runs(terms).SelectMany<List<Term>, List<Term>>(run => run.Count >= ShortestRun ? [run] : run.Select(term => new List<Term> { term })).ToList();
        Text? text = null;
        for (var i = 0; i < runs.Count;)
        {
            var isPositive = runs[i][0].IsPositive;
            List<List<Term>> alike = [.. runs.Skip(i).TakeWhile(run => run[0].IsPositive == isPositive)];
            i += alike.Count;
            foreach (var kept in DatedRun.Kept([.. alike.Select(run => run.Count > 1 ? SheetWords.AndSoOn : run[0].Words)]))
            {
                var words = kept is { } rank ? Words(alike[rank], own) : SheetWords.AndSoOn;
                text = text is { } before ? Wording.Join(before, isPositive ? "+" : "−", words) : First(words, isPositive);
            }
        }
        return text!.Value;
    }

    private Text Words(List<Term> run, Period own) => run.Count > 1 ? OverMonths(run, own) : render(run[0].Node, Binding.Product);

    private static Text First(Text words, bool isPositive) => isPositive ? words : SheetWords.Wrap("−", words, "");

    private static IEnumerable<(Node Node, bool IsPositive)> Terms(Node node, bool positive) => node.Op switch
    {
        Op.Add or Op.Subtract => Terms(node.A!, positive).Concat(Terms(node.B!, node.Op == Op.Add ? positive : !positive)),
        Op.Broadcast when node.A!.Op is Op.Add or Op.Subtract => Terms(node.A, positive),
        _ => [(node, positive)],
    };

    /// <summary>Terms of one form over periods that follow each other, wherever they stand in the sum.</summary>
    private static List<List<Term>> Runs(List<Term> terms)
    {
        var runs = new List<List<Term>>();
        foreach (var form in terms.GroupBy(term => term.Form))
        {
            var first = true;
            foreach (var term in form.OrderBy(term => term.Only?.Start ?? default))
            {
                if (!first && term.Follows(runs[^1][^1]))
                    runs[^1].Add(term);
                else
                    runs.Add([term]);
                first = false;
            }
        }
        return runs;
    }

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
