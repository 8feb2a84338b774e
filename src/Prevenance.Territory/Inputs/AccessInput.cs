using System.Globalization;
using Prevenance.Territory.Access;

namespace Prevenance.Territory.Inputs;

/// <summary>Places, services and the minutes between them, as a small file tells them.</summary>
/// <param name="Demand">P: who needs an answer, in each place.</param>
/// <param name="Supply">S: what each service offers.</param>
/// <param name="Times">T: minutes, a row for each place and a column for each service.</param>
/// <param name="Decay">How much less counts what is far.</param>
public sealed record AccessInput(IReadOnlyList<double> Demand, IReadOnlyList<double> Supply, TravelTimes Times, Decay Decay)
{
    /// <exception cref="RefusalException">A list is missing, or is not as long as the others ask.</exception>
    public static AccessInput Read(InputFile file)
    {
        var (demand, supply) = (file.Require("demand", "P").Numbers(least: 0), file.Require("supply", "S").Numbers(least: 0));
        var minutes = file.Require("minutes", "T").Matrix(demand.Count, supply.Count, least: 0);
        return new AccessInput(demand, supply, TravelTimes.Of(demand.Count, supply.Count, (place, service) => minutes[place][service]), DecayOf(file));
    }

    /// <summary><c>"weights": {"10": 1, "20": 0.68}</c>, or <c>"gaussian": 30</c>; the usual steps where nothing is said.</summary>
    private static Decay DecayOf(InputFile file)
    {
        if (file.Find("gaussian") is { } end)
            return new DecayGaussian(end.Number(least: 1));
        if (file.Find("weights") is not { } weights)
            return Decay.Usual;
        var steps = weights.Members().Select(step => (Minutes(step.Name, step.Value), step.Value.Number(0, 1))).OrderBy(step => step.Item1).ToList();
        return steps.Count > 0 ? new DecaySteps(steps) : throw weights.Fault("attendu : au moins une marche, comme \"30\": 0.22", "expected at least one step, such as \"30\": 0.22");
    }

    private static double Minutes(string text, InputFile at) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes)
        ? minutes
        : throw at.Fault($"« {text} » n’est pas un nombre de minutes", $"'{text}' is no number of minutes");
}
