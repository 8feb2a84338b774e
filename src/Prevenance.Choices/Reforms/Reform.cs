using System.Collections.ObjectModel;

namespace Prevenance.Choices.Reforms;

/// <summary>Changes of the law that are weighed together, in one form whatever the form they were written in: by path, then by day.</summary>
public sealed class Reform
{
    private Reform(IReadOnlyList<FigureChange> changes) => Changes = changes;

    /// <summary>No change at all.</summary>
    public static Reform None { get; } = new([]);

    /// <summary>The changes, by path and by day.</summary>
    public IReadOnlyList<FigureChange> Changes { get; }

    /// <param name="changes">In any order.</param>
    /// <exception cref="RefusalException">A figure has two values on the same day.</exception>
    public static Reform Of(IEnumerable<FigureChange> changes)
    {
        ReadOnlyCollection<FigureChange> sorted = [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal).ThenBy(change => change.From)];
        foreach (var (one, next) in sorted.Zip(sorted.Skip(1)))
        {
            if (one.Path == next.Path && (one.To is null || one.To >= next.From))
            {
                throw new RefusalException([next.Fault(Text.Of(
                    $"deux valeurs pour le {next.From:yyyy-MM-dd} ({one.Value} et {next.Value}) : donner à la première une fin avant ce jour",
                    $"two values on {next.From:yyyy-MM-dd} ({one.Value} and {next.Value}): give the first an end before that day"))]);
            }
        }
        return new Reform(sorted);
    }
}
