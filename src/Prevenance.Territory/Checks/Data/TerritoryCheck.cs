using System.Text.Json.Nodes;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Checks.Data;

/// <summary>A value that comes out of the sources of a territory, as they are published or as they were imported.</summary>
internal abstract class TerritoryCheck : IModelCheck
{
    /// <summary>The figure that counts those who need an answer, where the file names no other.</summary>
    private const string UsualFigure = "arsas";

    public string Kind => "data";

    public abstract IReadOnlyList<string> Asks { get; }

    /// <summary>The sources that it stands on; those that the file names come under its own name for them.</summary>
    protected abstract IEnumerable<SourceWanted> Sources(CaseFile file);

    protected abstract JsonNode Work(CaseFile file, TerritoryData data);

    public Text? Lacks(CaseFile file)
    {
        var missing = Published(file).Missing;
        return missing.Count == 0 ? null : Text.Join(new(" ; ", "; "), missing.Select(one => one.InWords));
    }

    public IReadOnlyList<CheckedValue> Values(CaseFile file)
    {
        using var territory = Published(file).Open();
        return file.Compare(Work(file, territory.Data));
    }

    /// <summary>The figure that a text names first: « arsas of the 451 IRIS ».</summary>
    protected static AreaFigure Demand(CaseFile file, TerritoryData data) =>
        data.Figure(file.Input.Find("population", "demand")?.Word().Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? UsualFigure);

    private PublishedSources Published(CaseFile file) => PublishedSources.Find(file.DataFolder, [.. Sources(file)]);
}

/// <summary>A source that a value stands on.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="File">The file that the case names; nothing where whatever file of that kind is there will do.</param>
internal sealed record SourceWanted(SourceKind Kind, string? File = null)
{
    public static implicit operator SourceWanted(string kind) => new(SourceKinds.Named(kind));

    public Text InWords => File is null ? Text.Of($"{Kind.Name} ({Kind.Label})", $"{Kind.Name} ({Kind.Label})") : Text.Of($"{Kind.Name} ({File})", $"{Kind.Name} ({File})");
}
