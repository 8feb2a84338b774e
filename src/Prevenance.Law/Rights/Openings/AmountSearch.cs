namespace Prevenance.Law.Rights.Openings;

/// <summary>
/// Searches the smallest change of amounts that opens a right: steps that double, then the interval before the first that
/// opens, cut again and again. All amounts are tried in the same passes.
/// </summary>
/// <remarks>A right may open and close again between two steps: what is found opens it, and half of it does not.</remarks>
internal sealed class AmountSearch(Trial trial)
{
    private const int Cuts = 16;
    private const int MostPasses = 12;
    private const double Precision = 0.01;
    private static readonly double[] Steps = [25, 50, 100, 200, 400, 800, 1600, 3200];

    /// <returns>One change for each amount that can open the right by itself, the smallest found.</returns>
    public IEnumerable<Change> Smallest(IReadOnlyList<Change> directions)
    {
        var brackets = FirstOpen([.. directions.Select(direction => new Bracket(direction, 0, 0))], Steps);
        for (var pass = 0; pass < MostPasses && brackets.Any(bracket => !bracket.IsSettled); pass++)
            brackets = Narrow(brackets);
        return brackets.Where(bracket => bracket.IsSettled).Select(bracket => bracket.Rounded);
    }

    private List<Bracket> Narrow(List<Bracket> brackets)
    {
        var wide = brackets.Where(bracket => !bracket.IsNarrow).ToList();
        var narrow = brackets.Where(bracket => bracket is { IsNarrow: true, IsSettled: false }).ToList();
        return [.. brackets.Where(bracket => bracket.IsSettled), .. wide.Count > 0 ? Cut(wide) : [], .. Settle(narrow)];
    }

    private List<Bracket> Cut(List<Bracket> wide)
    {
        var probes = wide.SelectMany(bracket => Enumerable.Range(1, Cuts).Select(cut => bracket.At(cut / (Cuts + 1.0)))).ToList();
        var open = trial.Open([.. probes.Select(probe => probe.Change)]);
        return [.. wide.Select((bracket, i) => bracket.Upto(
            [.. probes.Skip(i * Cuts).Take(Cuts).Select((probe, j) => (probe.Size, open[(i * Cuts) + j]))]))];
    }

    /// <summary>Rounded up to what people count in, it must still open the right, and half of it must not.</summary>
    private IEnumerable<Bracket> Settle(List<Bracket> narrow)
    {
        var open = trial.Open([.. narrow.SelectMany(bracket => new[] { bracket.Rounded, bracket.HalfRounded })]);
        for (var i = 0; i < narrow.Count; i++)
        {
            var (whole, half) = (open[2 * i], open[(2 * i) + 1]);
            if (half)
                yield return narrow[i] with { Closed = 0, Open = Math.Abs(narrow[i].HalfRounded.Size) };
            else if (whole)
                yield return narrow[i] with { IsSettled = true };
        }
    }

    private List<Bracket> FirstOpen(IReadOnlyList<Bracket> directions, double[] steps)
    {
        var open = trial.Open([.. directions.SelectMany(direction => steps.Select(direction.With))]);
        return
        [
            .. directions.Select((direction, i) => (direction, first: Array.FindIndex(steps, step => open[(i * steps.Length) + Array.IndexOf(steps, step)])))
                .Where(found => found.first >= 0)
                .Select(found => found.direction with { Closed = found.first == 0 ? 0 : steps[found.first - 1], Open = steps[found.first] }),
        ];
    }

    /// <summary>An amount that does not open the right, and a greater one that does.</summary>
    private sealed record Bracket(Change Direction, double Closed, double Open)
    {
        public bool IsSettled { get; init; }

        public bool IsNarrow => Open - Closed <= Precision;

        /// <summary>Whole euros; cents below one euro.</summary>
        public Change Rounded => With(Open >= 1 ? Math.Ceiling(Open - Precision) : Math.Ceiling(Open * 100) / 100);

        public Change HalfRounded => Rounded with { Size = Rounded.Size / 2 };

        public Change With(double size) => Direction with { Size = Math.Sign(Direction.Size) * size };

        public (double Size, Change Change) At(double share)
        {
            var size = Closed + ((Open - Closed) * share);
            return (size, With(size));
        }

        public Bracket Upto(IReadOnlyList<(double Size, bool Open)> probes)
        {
            var first = probes.ToList().FindIndex(probe => probe.Open);
            return this with
            {
                Closed = first == 0 ? Closed : probes[(first < 0 ? probes.Count : first) - 1].Size,
                Open = first < 0 ? Open : probes[first].Size,
            };
        }
    }
}
