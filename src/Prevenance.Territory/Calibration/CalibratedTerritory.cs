using Prevenance.Law;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Calibration;

/// <summary>
/// Invented households that stand for the recipients of the CAF, IRIS by IRIS. Who receives nothing from the CAF is on no source here, and is not
/// among them. An area whose counts are hidden, or cannot be met, has no household, and so no name in anything that is told from them.
/// </summary>
public sealed class CalibratedTerritory
{
    private CalibratedTerritory(Candidates candidates, IReadOnlyList<AreaCalibration> areas) => (Candidates, Areas) = (candidates, areas);

    internal Candidates Candidates { get; }

    /// <summary>The areas that are calibrated, by code.</summary>
    internal IReadOnlyList<AreaCalibration> Areas { get; }

    /// <summary>How many areas have no figure of the CAF at all: it has no line for them, or hides all of it.</summary>
    public required int Hidden { get; init; }

    /// <summary>How many areas could not be brought to what is published of them.</summary>
    public required int NotMet { get; init; }

    /// <summary>In how many of those each count was not met.</summary>
    public required IReadOnlyDictionary<string, int> Unmet { get; init; }

    public required Source Source { get; init; }

    /// <param name="data">The territory, with figures of the CAF.</param>
    /// <param name="month">The month whose law says who receives what.</param>
    /// <param name="seed">The same seed and sources give the same weights, to the bit.</param>
    /// <param name="candidates">How many invented households are drawn from.</param>
    /// <param name="each">How many recipients a household stands for, about.</param>
    /// <exception cref="RefusalException">The figures of the CAF were not imported.</exception>
    public static CalibratedTerritory Of(TerritoryData data, Month month, int seed, int candidates, double each)
    {
        var figures = CafMargin.All.ToDictionary(margin => margin, margin => data.Figures.FirstOrDefault(figure => figure.Name == margin.Column && figure.Source.Kind == SourceKinds.Caf));
        var source = figures.Values.FirstOrDefault(figure => figure is not null)?.Source ?? throw TerritoryData.Missing(SourceKinds.Named(SourceKinds.Caf));
        var drawn = Candidates.Draw(candidates, seed, month);
        IReadOnlyList<IReadOnlyDictionary<CafMargin, double>> counts = [.. drawn.Recipients.Select(household => CafMargin.All.ToDictionary(margin => margin, margin => margin.Of(household)))];
        var shown = data.Areas.Where(area => figures.Single(one => one.Key.Column == "a").Value?[area.Code] > 0).ToList();
        var worked = new AreaCalibration[shown.Count];
        Parallel.For(0, shown.Count, rank => worked[rank] = AreaCalibration.Of(shown[rank], Published(shown[rank].Code), counts, each, seed));
        return new CalibratedTerritory(drawn, [.. worked.Where(area => area.IsMet)])
        {
            Hidden = data.Areas.Count - shown.Count,
            NotMet = worked.Count(area => !area.IsMet),
            Unmet = worked.SelectMany(area => area.Margins.Where(one => one.Margin.IsRaked && one.Fit.Error > AreaCalibration.Tolerance)).GroupBy(one => one.Fit.Name).ToDictionary(same => same.Key, same => same.Count()),
            Source = source,
        };

        List<(CafMargin Margin, double Target)> Published(string code) => [.. from one in figures let value = one.Value?[code] where value is not null select (one.Key, value.Value)];
    }

    /// <summary>Each count over the areas that are calibrated: published and reached, and in how many areas the CAF shows it.</summary>
    public IReadOnlyList<MarginFit> Fit => field ??=
    [
        .. from margin in CafMargin.All
           let fits = Areas.SelectMany(area => area.Margins).Where(one => one.Margin == margin).Select(one => one.Fit).ToList()
           where fits.Count > 0
           select new MarginFit(margin.Column, margin.Label, margin.IsRaked, fits.Count, Areas.Count - fits.Count, fits.Sum(fit => fit.Target), fits.Sum(fit => fit.Reached), fits.Max(fit => fit.Error), fits.Count(fit => fit.Error > AreaCalibration.Tolerance)),
    ];

    /// <summary>How many households there are, each with its weight.</summary>
    public int Households => Areas.Sum(area => area.Households.Count);

    /// <summary>How many areas are calibrated.</summary>
    public int Calibrated => Areas.Count;

    /// <summary>The share of weights that stand at a bound, a fifth or five times the first.</summary>
    public double Trimmed => Areas.Sum(area => area.Trimmed * area.Households.Count) / Math.Max(1, Households);
}

/// <summary>How near a count of the CAF is met.</summary>
/// <param name="Name">As its file names it.</param>
/// <param name="Label">What is counted.</param>
/// <param name="IsRaked">Whether weights were brought to it.</param>
/// <param name="Areas">In how many calibrated areas it is published.</param>
/// <param name="Blank">In how many of them it is blank: there it stands on no source.</param>
/// <param name="Published">Over the areas that show it.</param>
/// <param name="Reached">Over the same ones.</param>
/// <param name="WorstError">Where it is met least, as a share of what is published.</param>
/// <param name="Off">In how many areas it is off by more than one in a thousand.</param>
public sealed record MarginFit(string Name, Text Label, bool IsRaked, int Areas, int Blank, double Published, double Reached, double WorstError, int Off);
