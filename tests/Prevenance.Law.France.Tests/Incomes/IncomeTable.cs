namespace Prevenance.Law.France.Tests.Incomes;

/// <summary>A table of incomes by means: a plus where the income counts, a minus where it is taken off, a point where it is left out.</summary>
/// <param name="Bases">The means, by the names of their variables.</param>
/// <param name="Rows">For each income, what it does to each of them.</param>
internal sealed record IncomeTable(IReadOnlyList<string> Bases, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>Columns: the income, each of the means, and the articles, which are for readers.</summary>
    public static IncomeTable Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(';')).ToList();
        string[] bases = [.. lines[0].Skip(1).SkipLast(1)];
        return new IncomeTable(bases, lines.Skip(1).ToDictionary(
            cells => cells[0],
            IReadOnlyDictionary<string, string> (cells) => bases.Zip(cells.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second)));
    }
}
