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
    private static readonly string[] Gaussian = ["gaussian", "t0"];

    /// <exception cref="RefusalException">A list is missing, or is not as long as the others ask.</exception>
    public static AccessInput Read(InputFile file)
    {
        var (demand, supply) = (file.Require("demand", "P").Numbers(least: 0), file.Require("supply", "S").Numbers(least: 0));
        var minutes = file.Require("minutes", "T").Matrix(demand.Count, supply.Count, least: 0);
        return new AccessInput(demand, supply, TravelTimes.Of(demand.Count, supply.Count, (place, service) => minutes[place][service]), DecayOf(file));
    }

    /// <summary>
    /// Steps, <c>"weights": {"10": 1, "20": 0.68}</c> or <c>[[10, 1], [20, 0.68]]</c>; or a Gaussian, by the minutes at which it ends:
    /// <c>"gaussian": 30</c>, also within <c>weights</c> or <c>decay</c>. The usual steps where nothing is said.
    /// </summary>
    internal static Decay DecayOf(InputFile file)
    {
        var said = file.Find("weights", "decay");
        if ((file.Find(Gaussian) ?? said?.Find(Gaussian)) is { } end)
            return new DecayGaussian(end.Number(least: 1));
        if (said is null)
            return Decay.Usual;
        var steps = (said.IsList ? said.Items().Select(Step) : said.Members().Select(step => (Minutes(step.Name, step.Value), step.Value.Number(0, 1)))).OrderBy(step => step.Item1).ToList();
        return steps.Count > 0 ? new DecaySteps(steps) : throw said.Fault("attendu : au moins une marche, comme \"30\": 0.22", "expected at least one step, such as \"30\": 0.22");
    }

    private static (double UpTo, double Weight) Step(InputFile pair) => pair.Items() is [var minutes, var weight]
        ? (minutes.Number(least: 0), weight.Number(0, 1))
        : throw pair.Fault("attendu : des minutes et un poids, comme [30, 0.22]", "expected minutes and a weight, such as [30, 0.22]");

    private static double Minutes(string text, InputFile at) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes)
        ? minutes
        : throw at.Fault($"« {text} » n’est pas un nombre de minutes", $"'{text}' is no number of minutes");
}
