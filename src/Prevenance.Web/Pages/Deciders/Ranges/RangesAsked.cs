using System.Globalization;
using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Scenarios;
using Prevenance.Law.France;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.Deciders.Typing;

namespace Prevenance.Web.Pages.Deciders.Ranges;

/// <summary>The ranges of a result that a reader may say otherwise, each with the one that it stands on.</summary>
/// <param name="TakeUp">By right, the share of those entitled who claim.</param>
/// <param name="HoursPerCrisis">What a crisis costs the team; nothing where no team is part of it.</param>
/// <param name="HazardRatio">By what an early contact multiplies crises; nothing where no team is part of it.</param>
public sealed record RangesAsked(IReadOnlyList<(string Right, RangeField Field)> TakeUp, RangeField? HoursPerCrisis, RangeField? HazardRatio)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static RangesAsked Of(ScenarioResult kept)
    {
        var prevention = kept.Scenario.Team?.Prevention;
        return new RangesAsked(
            [.. Retelling.TakeUps(kept).Select(one => (one.Right, TakeUpOf(one.Right, one.TakeUp)))],
            prevention is null ? null : new("crisis-hours", RangesText.HoursPerCrisis, RangesText.Hours, TeamBounds.HoursPerCrisis) { FirstLook = prevention.HoursPerCrisis },
            prevention is null ? null : new("effect", RangesText.HazardRatio, RangesText.NoUnit, TeamBounds.HazardRatio) { Plain = Prevention.NoEffect, FirstLook = prevention.HazardRatio, Known = RangesText.EffectKnown });
    }

    /// <summary>Everything that is asked.</summary>
    public IReadOnlyList<RangeField> Fields => [.. TakeUp.Select(one => one.Field), .. new[] { HoursPerCrisis, HazardRatio }.OfType<RangeField>()];

    internal IEnumerable<string> Names => Fields.SelectMany(one => new[] { one.Id, one.Id + RangeField.To });

    /// <summary>What the result stands on, as it would be typed.</summary>
    internal TypedFigures AsKept => new(Fields.SelectMany(one => new (string Id, double Value)[] { (one.Id, one.FirstLook!.Value.Low), (one.Id + RangeField.To, one.FirstLook!.Value.High) }
        .Select(end => KeyValuePair.Create(end.Id, (end.Value * one.Scale).ToString("0.##", French)))).ToDictionary());

    /// <summary>What was typed; the result's own range where nothing was.</summary>
    internal OtherRanges Read(TypedFigures typed, Errors errors)
    {
        var numbers = new TypedNumbers(typed, errors);
        return new OtherRanges(
            TakeUp.ToDictionary(one => one.Right, one => numbers.Range(one.Field), StringComparer.Ordinal),
            HoursPerCrisis is { } hours ? numbers.Range(hours) : null,
            HazardRatio is { } effect ? numbers.Range(effect) : null);
    }

    private static RangeField TakeUpOf(string right, Interval takeUp) => new(
        $"take-{right}", RangesText.TakeUp(FrenchLaw.System.Rights.First(one => one.Key == right).Name), new("%", "%"), OtherRanges.Share)
    {
        IsShare = true,
        FirstLook = takeUp,
    };
}
