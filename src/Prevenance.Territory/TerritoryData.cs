using Prevenance.Geography;
using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Reading;

namespace Prevenance.Territory;

/// <summary>A territory as its sources tell it.</summary>
public sealed class TerritoryData
{
    private readonly TerritoryFolder folder;
    private readonly HashSet<string> communes;
    private readonly Lazy<TerritoryTransit?> transit;

    private TerritoryData(TerritoryFolder folder)
    {
        this.folder = folder;
        transit = new Lazy<TerritoryTransit?>(ReadTransit);
        Areas = AreaReader.Read(folder);
        communes = [.. Areas.Select(area => area.Commune).Distinct().SelectMany(NamesOf)];
        LargeAreas = Areas.OrderByDescending(area => area.Shape.Area).Take(Iris.TooLargeForOnePoint).Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Its IRIS, by code.</summary>
    public IReadOnlyList<Iris> Areas { get; }

    /// <summary>The largest, for which one point says little.</summary>
    public IReadOnlySet<string> LargeAreas { get; }

    /// <param name="path">The folder into which its sources were imported.</param>
    /// <exception cref="RefusalException">The outlines of its areas were not imported, or what is kept is no longer as it was.</exception>
    public static TerritoryData Open(string path) => new(new TerritoryFolder(path));

    /// <summary>Every figure that is told of its areas.</summary>
    public IReadOnlyList<AreaFigure> Figures => field ??= FigureReader.Read(folder, Areas);

    /// <exception cref="RefusalException">No source tells it.</exception>
    public AreaFigure Figure(string name)
    {
        var near = NearestName.Find(name, Figures.Select(figure => figure.Name));
        return Figures.FirstOrDefault(figure => figure.Name == name) ?? throw new RefusalException(Text.Of(
            $"aucune source importée ne dit « {name} »{(near is null ? "" : $" ({near} ?)")} : importez-la, ou nommez l’un de {string.Join(", ", Figures.Select(figure => figure.Name))}",
            $"no imported source tells '{name}'{(near is null ? "" : $" ({near}?)")}: import one that does, or name one of {string.Join(", ", Figures.Select(figure => figure.Name))}"));
    }

    /// <summary>How many of its areas the file of the CAF has lines for; nothing where it was not imported.</summary>
    public SourceCover? CafCover() => SourceKinds.Named(SourceKinds.Caf) is var kind ? CoverReader.Read(folder.Table(kind), kind, Areas) : null;

    /// <summary>The areas that the file of the CAF has a line for, be it blank; none where it was not imported.</summary>
    public IReadOnlySet<string> ToldByCaf => field ??= CoverReader.Lines(folder.Table(SourceKinds.Named(SourceKinds.Caf)), SourceKinds.Named(SourceKinds.Caf));

    /// <summary>Whether a source was imported.</summary>
    /// <param name="kind">Of which kind.</param>
    public bool Has(string kind) => folder.Find(SourceKinds.Named(kind)) is not null;

    /// <summary>The places of its communes where somebody answers.</summary>
    /// <param name="kind">Of which source: <see cref="SourceKinds.FranceServices"/>, or <see cref="SourceKinds.Services"/>.</param>
    /// <exception cref="RefusalException">That source was not imported.</exception>
    public (IReadOnlyList<ServiceSite> Sites, Source Source) Sites(string kind)
    {
        var source = SourceKinds.Named(kind);
        return ([.. ServiceReader.Read(Require(source), source).Where(Has)], SourceOf(source));
    }

    /// <summary>The stops, inside and around; nothing where none were imported.</summary>
    public (IReadOnlyList<Stop> Stops, Source Source)? FindStops() => SourceKinds.Named(SourceKinds.Stops) is var kind && folder.Table(kind) is { } table
        ? (StopReader.Read(table), SourceOf(kind))
        : null;

    /// <summary>Public transport with its timetables; nothing where none were imported, or none of their trips runs on a weekday.</summary>
    /// <exception cref="RefusalException">What is kept is no longer as it was.</exception>
    public TerritoryTransit? Transit => transit.Value;

    private TerritoryTransit? ReadTransit() => SourceKinds.Named(SourceKinds.Gtfs) is var kind && folder.Timetable(kind) is { } feed && TransitNetwork.Of(feed) is { } network
        ? new TerritoryTransit(network, SourceOf(kind), Areas)
        : null;

    private SourceTable Require(SourceKind kind) => folder.Table(kind) ?? throw Missing(kind);

    private Source SourceOf(SourceKind kind) => folder.Find(kind)!.SourceOf(kind);

    internal static RefusalException Missing(SourceKind kind) => new(Text.Of(
        $"il manque « {kind.Name} » ({kind.Label}), qui dit {kind.Purpose} : prevenance territory import {kind.Name} FICHIER",
        $"'{kind.Name}' is missing ({kind.Label}), which tells {kind.Purpose}: prevenance territory import {kind.Name} FILE"));

    /// <summary>The codes by which the commune of an area goes: its own, that of today, and of an arrondissement that of its commune.</summary>
    private static IEnumerable<string> NamesOf(string code) => Communes.Own.Find(code) is { } today ? [code, today.Code, today.ArrondissementOf ?? code] : [code];

    private bool Has(ServiceSite site) => communes.Contains(site.Commune) || (Communes.Own.Find(site.Commune) is { } today && communes.Contains(today.Code));
}
