using NetTopologySuite.Geometries;
using Prevenance.Geography;
using Prevenance.Geography.Shapes;
using Prevenance.Law;
using Prevenance.Territory;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Pages.Territory.Drawing;

namespace Prevenance.Web.Pages.Territory.Needs;

/// <summary>What was published of needs, as the page tells it.</summary>
public sealed class NeedsView
{
    /// <summary>The shares that part the five classes of the map, in percent: the same in every release.</summary>
    public static readonly IReadOnlyList<double> Bounds = [5, 10, 15, 20];

    private const int Percent = 100;

    /// <summary>RSA, as the CAF names it.</summary>
    private const string OnMap = "arsas";

    private readonly IReadOnlyDictionary<string, Iris> named;
    private readonly Lazy<IReadOnlyDictionary<string, Geometry>> shapes;

    private NeedsView(NeedsPublication published, TerritoryData data)
    {
        Published = published;
        named = data.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        shapes = new Lazy<IReadOnlyDictionary<string, Geometry>>(() => published.By == NeedsPublication.ByIris
            ? data.Areas.ToDictionary(area => area.Code, area => area.Shape, StringComparer.Ordinal)
            : data.Areas.GroupBy(CodeOf).ToDictionary(area => area.Key, CommuneOutlines.Union, StringComparer.Ordinal));
        Areas = [.. published.Areas.Select(area => new AreaNeed(area, AreaName.Of(area.Code, named)))];
        Months = [.. published.Months.Select(month => Month.TryParse(month, out var one) ? one : throw new RefusalException(PublicationFile.Name, Text.Of($"« {month} » n’est pas un mois", $"'{month}' is no month")))];
        NotCalibrated = [.. published.NotCalibrated.Select(code => AreaName.Of(code, named))];
    }

    public NeedsPublication Published { get; }

    /// <summary>The areas, by code.</summary>
    public IReadOnlyList<AreaNeed> Areas { get; }

    /// <summary>The months of which breaks are told.</summary>
    public IReadOnlyList<Month> Months { get; }

    /// <summary>The IRIS of which nothing is told.</summary>
    public IReadOnlyList<Text> NotCalibrated { get; }

    public AreaMap Map { get; private set; } = null!;

    /// <summary>The outline of each area, by code: that of an IRIS as its source has it, or that of all IRIS of a commune.</summary>
    internal IReadOnlyDictionary<string, Geometry> Shapes => shapes.Value;

    /// <summary>RSA that is not claimed in all areas that tell it.</summary>
    public Interval Unclaimed => new(Areas.Sum(area => area.Published.Unclaimed?.Low ?? 0), Areas.Sum(area => area.Published.Unclaimed?.High ?? 0));

    /// <summary>Of each class of the map, how many areas.</summary>
    public IReadOnlyList<int> ByClass => [.. Enumerable.Range(0, Bounds.Count + 1).Select(rank => Areas.Count(area => Shrunken(area.Published) is { } rate && Bounds.Count(bound => rate > bound) == rank))];

    /// <param name="published">What was published.</param>
    /// <param name="data">The territory.</param>
    /// <param name="sheet">Its outlines.</param>
    /// <exception cref="RefusalException">What was published names a month that is none.</exception>
    public static NeedsView Of(NeedsPublication published, TerritoryData data, Sheet sheet)
    {
        var byCode = published.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        var calibrated = data.Areas.Select(area => area.Code).Except(published.NotCalibrated).ToHashSet(StringComparer.Ordinal);
        var view = new NeedsView(published, data);
        view.Map = AreaMap.Of(sheet, [.. data.Areas.Select(Drawn)]);
        return view;

        DrawnArea Drawn(Iris area) => !calibrated.Contains(area.Code) || byCode.GetValueOrDefault(view.CodeOf(area)) is not { } told
            ? new DrawnArea(AreaName.Of(area.Code, view.named), NeedsText.NoneCalibrated, AreaShade.Unknown)
            : Shrunken(told) is { } rate
                ? new DrawnArea(AreaName.Of(told.Code, view.named), NeedsText.Of(new AreaNeed(told, AreaName.Of(told.Code, view.named)).Rate(OnMap)), AreaShade.Of(rate, Bounds))
                : new DrawnArea(AreaName.Of(told.Code, view.named), TerritoryText.HiddenKey, AreaShade.Hidden);
    }

    /// <summary>The area of which something was published that an IRIS is, or lies in.</summary>
    private string CodeOf(Iris area) => Published.By == NeedsPublication.ByIris ? area.Code : area.Commune;

    /// <summary>The share that the map draws, in percent, brought nearer to that of all where few are counted; nothing where it is hidden.</summary>
    private static double? Shrunken(PublishedArea area) => area.Rates.FirstOrDefault(rate => rate.Name == OnMap)?.Shrunken * Percent;
}

/// <summary>An area, as it is called, and what was published of it.</summary>
/// <param name="Published">What may be shown.</param>
/// <param name="Name">What it is called.</param>
public sealed record AreaNeed(PublishedArea Published, Text Name)
{
    /// <summary>A share of its recipients; nothing where it is hidden.</summary>
    public AreaRate? Rate(string name) => Published.Rates.FirstOrDefault(rate => rate.Name == name);
}
