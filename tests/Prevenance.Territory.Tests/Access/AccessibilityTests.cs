using Prevenance.Territory.Access;

namespace Prevenance.Territory.Tests.Access;

public class AccessibilityTests
{
    private static readonly Decay Steps = new DecaySteps([(10, 1), (20, 0.5)]);

    /// <summary>Two places of 100 and 50 persons. The first service (30 hours) is at hand of the first and far from the second; the other (20) is near the second only.</summary>
    private static Accessibility Two(AccessMethod method) => Accessibility.Of([100, 50], [30, 20], Times([[5, 40], [15, 10]]), Steps, method);

    /// <summary>R = 30/(100 + 50 × 0.5) = 0.24 and 20/50 = 0.4; A = 0.24, and 0.5 × 0.24 + 0.4.</summary>
    [Fact]
    public void All_that_is_offered_is_shared_out()
    {
        var access = Two(AccessMethod.E2sfca);
        Assert.Equal([0.24, 0.4], access.Ratios.Select(ratio => Math.Round(ratio!.Value, 12)));
        Assert.Equal([0.24, 0.52], access.Values.Select(value => Math.Round(value!.Value, 12)));
        Assert.Equal(50, access.SharedOut, 1e-9);
    }

    /// <summary>The far half is lost once more: 0.25 × 0.24 + 0.4.</summary>
    [Fact]
    public void What_is_far_is_lost_in_part_where_one_asks_how_the_network_is_placed()
    {
        var access = Two(AccessMethod.M2sfca);
        Assert.Equal([0.24, 0.46], access.Values.Select(value => Math.Round(value!.Value, 12)));
        Assert.Equal(47, access.SharedOut, 1e-9);
    }

    /// <summary>The second place asks a third of the first service (0.5 of 1.5) and two thirds of the other.</summary>
    [Fact]
    public void Who_has_several_answers_asks_a_part_of_each()
    {
        var access = Two(AccessMethod.ThreeStep);
        var (first, second) = (30 / (100 + (50 * 0.5 / 3)), 20 / (50 * 2.0 / 3));
        Assert.Equal(first, access.Values[0]!.Value, 1e-12);
        Assert.Equal((0.5 * first / 3) + (second * 2 / 3), access.Values[1]!.Value, 1e-12);
        Assert.Equal(50, access.SharedOut, 1e-9);
    }

    [Fact]
    public void Nobody_counted_is_no_number()
    {
        var access = Accessibility.Of([0, 10], [5, 8], Times([[5, 90], [90, 90]]), Steps);
        Assert.Equal([null, 0.0], access.Values);
        Assert.Equal([null, null], access.Ratios);
    }

    [Fact]
    public void A_Gaussian_begins_at_one_and_ends_at_zero()
    {
        var decay = new DecayGaussian(30);
        Assert.Equal((1.0, 0.0, 0.0), (decay.Weight(0), decay.Weight(30), decay.Weight(31)));
        Assert.Equal((Math.Exp(-0.125) - Math.Exp(-0.5)) / (1 - Math.Exp(-0.5)), decay.Weight(15), 1e-12);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(10.000001, 0.5)]
    [InlineData(20, 0.5)]
    [InlineData(21, 0)]
    public void A_step_holds_up_to_its_minutes(double minutes, double weight) => Assert.Equal(weight, Steps.Weight(minutes));

    private static TravelTimes Times(double[][] minutes) => TravelTimes.Of(minutes.Length, minutes[0].Length, (place, service) => minutes[place][service]);
}
