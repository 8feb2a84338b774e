using System.Collections.Concurrent;
using Prevenance.Geography.Shapes;
using Prevenance.Territory;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Web.Pages.Territory.Access;
using Prevenance.Web.Pages.Territory.Drawing;
using Prevenance.Web.Pages.Territory.Needs;

namespace Prevenance.Web.Pages.Territory;

/// <summary>The territory in one state of its sources, with all that was worked out of it: whoever asks the same reads the same, at once.</summary>
public sealed class KeptTerritory
{
    /// <summary>Some six figures, five durations and a few dozen themes: more are worked out anew.</summary>
    private const int MostViews = 400;

    /// <summary>The sources that the page tells something of.</summary>
    private static readonly string[] Used = [SourceKinds.Iris, SourceKinds.IrisNames, SourceKinds.Caf, SourceKinds.FranceServices, SourceKinds.Services, SourceKinds.Stops, SourceKinds.Gtfs];

    private readonly ConcurrentDictionary<AccessAsked, Lazy<AccessView>> views = new();
    private readonly Lazy<Sheet>? sheet;
    private readonly Lazy<MapOutlines>? outlines;
    private readonly Lazy<byte[]>? communes;

    private KeptTerritory(string stamp, TerritoryFolder folder, TerritoryData? data)
    {
        (Stamp, Data) = (stamp, data);
        Missing = [.. Used.Select(SourceKinds.Named).Where(kind => folder.Find(kind) is null)];
        if (data is null)
            return;
        (Figures, Answers) = (CountedHouseholds.In(data), AnswerKind.In(data));
        sheet = new Lazy<Sheet>(() => Sheet.Of([.. data.Areas.Select(area => area.Shape)]));
        outlines = new Lazy<MapOutlines>(() => MapOutlines.Of([.. data.Areas.Select(area => area.Shape)]));
        communes = new Lazy<byte[]>(() => MapOutlines.OfCommunes(data));
        Needs = PublicationFile.Find(folder) is { } published ? NeedsView.Of(published, data, Sheet) : null;
    }

    private KeptTerritory(string stamp, Text fault) => (Stamp, Fault) = (stamp, fault);

    /// <summary>What tells this state from any other.</summary>
    public string Stamp { get; }

    /// <summary>What the sources tell; nothing where the outlines of areas are missing.</summary>
    public TerritoryData? Data { get; }

    /// <summary>Why the sources cannot be read; nothing where they can.</summary>
    public Text? Fault { get; }

    /// <summary>Of the sources that the page uses, those that were not imported.</summary>
    public IReadOnlyList<SourceKind> Missing { get; } = [];

    /// <summary>The households that are counted.</summary>
    public IReadOnlyList<string> Figures { get; } = [];

    /// <summary>The places that answer.</summary>
    public IReadOnlyList<AnswerKind> Answers { get; } = [];

    /// <summary>What was published of needs; nothing where nothing was.</summary>
    public NeedsView? Needs { get; }

    /// <summary>The outlines, laid flat. There is a territory.</summary>
    public Sheet Sheet => sheet!.Value;

    /// <summary>The outlines, for a map that moves. There is a territory.</summary>
    internal MapOutlines Outlines => outlines!.Value;

    /// <summary>The communes with their names, as GeoJSON, for a map to stand on; nothing where there is no territory.</summary>
    public byte[]? Communes => communes?.Value;

    /// <param name="path">The folder of the sources.</param>
    /// <param name="stamp">What its state is.</param>
    public static KeptTerritory Of(string path, string stamp)
    {
        var folder = new TerritoryFolder(path);
        try
        {
            return new KeptTerritory(stamp, folder, folder.Find(SourceKinds.Named(SourceKinds.Iris)) is null ? null : TerritoryData.Open(path));
        }
        catch (RefusalException fault)
        {
            return new KeptTerritory(stamp, fault.Reason);
        }
    }

    /// <summary>Access, as it is asked for.</summary>
    /// <exception cref="RefusalException">No place answers, or nobody is counted.</exception>
    public AccessView Access(AccessAsked asked)
    {
        if (views.Count >= MostViews)
            views.Clear();
        return views.GetOrAdd(asked, one => new Lazy<AccessView>(() => AccessView.Of(Data!, Sheet, one))).Value;
    }
}
