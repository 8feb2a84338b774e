namespace Prevenance.Choices.Capacity;

/// <summary>
/// A household that is fragile: it has a crisis, gets better by itself, or is met early; once met, a crisis is less frequent, or not at all. Nobody has
/// measured in France what an early contact alone does, so no effect is what is assumed unless one says otherwise.
/// </summary>
/// <param name="Crisis">How often a fragile household that was not met has a crisis, in one month.</param>
/// <param name="Recovery">How often it gets better by itself.</param>
/// <param name="Contact">How often it is met.</param>
/// <param name="HazardRatio">By what an early contact multiplies the frequency of a crisis: one is no effect.</param>
public sealed record Prevention(double Crisis, double Recovery, double Contact, double HazardRatio = Prevention.NoEffect)
{
    /// <summary>What is assumed of an early contact as long as nobody has measured it.</summary>
    public const double NoEffect = 1;

    private const double Close = 1e-5;

    /// <summary>How likely a household is to have a crisis sooner or later.</summary>
    public double CrisisEver => Unmet > 0 ? (Crisis + (Contact * Share(HazardRatio * Crisis, Met))) / Unmet : 0;

    /// <summary>How likely it would be if nobody were met.</summary>
    public double CrisisEverWithout => Share(Crisis, Crisis + Recovery);

    /// <summary>How likely a household is to be met before anything else happens.</summary>
    public double MetEver => Share(Contact, Unmet);

    /// <summary>Crises averted, for one fragile household.</summary>
    public double Averted => HazardRatio == NoEffect ? 0 : CrisisEverWithout - CrisisEver;

    private double Unmet => Crisis + Recovery + Contact;

    private double Met => (HazardRatio * Crisis) + Recovery;

    /// <summary>How likely a household is to have had a crisis after some months.</summary>
    public double CrisisWithin(double months) =>
        (Crisis * Elapsed(Unmet, months)) + (Contact * HazardRatio * Crisis * MeanSlope(months));

    /// <summary>The hours that a crisis is to cost a team for early contact to give time back; nothing where it never does.</summary>
    /// <param name="hoursPerContact">What one early contact costs.</param>
    public double? BreakEven(double hoursPerContact) => Averted > 0 && MetEver > 0 ? hoursPerContact * MetEver / Averted : null;

    /// <summary>How many households are fragile and not met, and how many are and were, once things are steady.</summary>
    /// <param name="becoming">How many households become fragile in one month.</param>
    public (double Unmet, double Met) Steady(double becoming)
    {
        var unmet = becoming / Unmet;
        return (unmet, Met > 0 ? Contact * unmet / Met : 0);
    }

    /// <summary>The time spent in a state that is left at a rate, up to a time.</summary>
    private static double Elapsed(double rate, double until) => rate * until < Close ? until * (1 - (rate * until / 2)) : (1 - Math.Exp(-rate * until)) / rate;

    /// <summary>The time spent met, up to a time, for each contact at the rate of one: a difference of two elapsed times over that of their rates.</summary>
    private double MeanSlope(double until)
    {
        if (Math.Abs(Unmet - Met) * until > Close)
            return (Elapsed(Met, until) - Elapsed(Unmet, until)) / (Unmet - Met);
        var rate = (Unmet + Met) / 2;
        return rate * until < Close ? until * until / 2 : (1 - (Math.Exp(-rate * until) * (1 + (rate * until)))) / (rate * rate);
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
