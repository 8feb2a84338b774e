using Microsoft.AspNetCore.Http;
using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Scenarios.Weighing;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.Deciders.Typing;

namespace Prevenance.Web.Pages.Deciders.Weights;

/// <summary>Weights and senses as they were typed, one of each for a measure.</summary>
/// <param name="Measures">What can be weighed.</param>
/// <param name="Typed">What was typed.</param>
public sealed record TypedWeights(IReadOnlyList<Beside> Measures, TypedFigures Typed)
{
    private const double Most = 100;

    internal static TypedWeights Of(IReadOnlyList<Beside> measures, IQueryCollection query) =>
        new(measures, TypedFigures.Of(measures.SelectMany(measure => new[] { FieldOf(measure).Id, SenseOf(measure) }), name => query[name].ToString()));

    /// <summary>The field of a measure's weight.</summary>
    public static RangeField FieldOf(Beside measure) => new($"w.{measure.Key}", WeightsText.Weight, default, new Interval(0, Most)) { IsExact = true };

    /// <summary>The name of the field of its sense.</summary>
    public static string SenseOf(Beside measure) => $"s.{measure.Key}";

    /// <summary>Whether a sense was chosen for a measure.</summary>
    public bool Wants(Beside measure, Sense sense) => Typed[SenseOf(measure)] == $"{sense}";

    /// <summary>Whether anything was typed.</summary>
    public bool Any => Typed.Fields.Count > 0;

    /// <summary>What was typed, as an address.</summary>
    public string Query => string.Concat(Typed.Fields.Select(one => $"&{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value)}"));

    /// <summary>The weights that count.</summary>
    /// <param name="errors">Where it is noted what is to be put right.</param>
    internal IReadOnlyList<Weight> Read(Errors errors)
    {
        var (numbers, weights) = (new TypedNumbers(Typed, errors), new List<Weight>());
        foreach (var (measure, field) in Measures.Select(measure => (measure, FieldOf(measure) with { Label = measure.Name.WithCapital() })).Where(one => !Typed.IsBlank(one.Item2)))
        {
            var value = numbers.Number(field);
            if (value == 0)
                continue;
            if (Enum.TryParse<Sense>(Typed[SenseOf(measure)], out var sense) && Enum.IsDefined(sense))
                weights.Add(new Weight(measure.Key, value, sense));
            else
                errors.Note(SenseOf(measure), TypingText.At(field.Label, WeightsText.NoSense));
        }
        if (weights.Count == 0 && !errors.Any)
            errors.Note(FieldOf(Measures[0]).Id, WeightsText.NoWeight);
        return weights;
    }
}
