namespace Prevenance.Geography.Suppression;

/// <summary>The lines and columns of tables that are published together: scenarios, months, releases.</summary>
public sealed class TableShape
{
    private TableShape(IReadOnlyList<TableLine> lines, int areas, int columns) => (Lines, Areas, Columns) = (lines, areas, columns);

    /// <summary>Areas first, then groups, then all.</summary>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <summary>How many of the lines are areas.</summary>
    public int Areas { get; }

    /// <summary>How many categories there are: the column of sums comes after them.</summary>
    public int Columns { get; }

    /// <summary>Every cell, sums included.</summary>
    public IEnumerable<TableCell> Cells => Enumerable.Range(0, Lines.Count).SelectMany(line => Enumerable.Range(0, Columns + 1).Select(column => new TableCell(line, column)));

    /// <param name="areas">The name of each area, and those of the groups that it is of, from the nearest to the widest; none for a table without groups.</param>
    /// <param name="columns">How many categories there are.</param>
    /// <exception cref="RefusalException">A group is part of two others: its sum would have no one place.</exception>
    public static TableShape Of(IReadOnlyList<(string Name, IReadOnlyList<string> Groups)> areas, int columns)
    {
        var widest = areas.Select(area => area.Groups.Count).DefaultIfEmpty().Max();
        var (groups, lines) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<(string Name, string? Parent)>());
        foreach (var (_, path) in areas)
        {
            if (path.Count != widest)
                throw new RefusalException(new Text("toutes les aires ont autant de groupes, du plus proche au plus large", "every area has as many groups, from the nearest to the widest"));
            foreach (var (level, name) in path.Index())
                Take(name, level + 1 < path.Count ? path[level + 1] : null);
        }
        var all = areas.Count + lines.Count;
        return new TableShape(
            [
                .. areas.Select(area => new TableLine(area.Name, area.Groups.Count > 0 ? LineOf(area.Groups[0]) : all, false)),
                .. lines.Select(group => new TableLine(group.Name, group.Parent is { } parent ? LineOf(parent) : all, true)),
                new TableLine("", null, true),
            ],
            areas.Count,
            columns);

        int LineOf(string group) => areas.Count + groups[group];

        void Take(string name, string? parent)
        {
            if (groups.TryAdd(name, lines.Count))
                lines.Add((name, parent));
            else if (lines[groups[name]].Parent != parent)
                throw new RefusalException(Text.Of($"le groupe {name} est dans deux autres : {lines[groups[name]].Parent} et {parent}", $"the group {name} is part of two others: {lines[groups[name]].Parent} and {parent}"));
        }
    }
}
