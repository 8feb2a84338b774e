using System.Collections.Concurrent;
using System.Globalization;

namespace Prevenance.Works.Tests;

/// <summary>A kind of work for tests: each unit writes a page of a book, in a folder that all machines see.</summary>
internal sealed class Pages(string folder) : IWorkKind
{
    private int completed;

    public string Name => "pages";

    /// <summary>How often each unit was begun.</summary>
    public ConcurrentDictionary<int, int> Begun { get; } = [];

    /// <summary>How often the book was given its name.</summary>
    public int Completed => completed;

    /// <summary>What happens while a unit is done, by how often it was begun.</summary>
    public Action<int, int> During { get; init; } = (_, _) => { };

    public string[] Written => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public Text Describe(string order) => new(order, order);

    public bool IsDone(string order, int unit) => File.Exists(PathOf(unit));

    public IUnits Open(string order) => new Writer(this);

    public void Complete(string order) => Interlocked.Increment(ref completed);

    private string PathOf(int unit) => Path.Combine(folder, unit.ToString("d3", CultureInfo.InvariantCulture));

    private sealed class Writer(Pages pages) : IUnits
    {
        public void Do(int unit, CancellationToken stop)
        {
            pages.During(unit, pages.Begun.AddOrUpdate(unit, 1, (_, times) => times + 1));
            // Fails where the page is there already: no page is written twice.
            using var page = new FileStream(pages.PathOf(unit), FileMode.CreateNew);
        }

        public void Dispose()
        {
        }
    }
}
