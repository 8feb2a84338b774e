namespace Prevenance.Territory.Synthetic;

/// <summary>A source of chance that depends on a seed and a number only: the same household comes out whatever is drawn before it.</summary>
internal struct Chance(ulong seed, int number)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = seed + ((ulong)number * 0xD1B54A32D192ED03);

    /// <summary>A number from zero to one, one left out.</summary>
    public double Next()
    {
        state += Step;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public bool Happens(double probability) => Next() < probability;

    /// <summary>A whole number between two bounds, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() * (most - least + 1));

    /// <summary>An amount whose logarithm is normal, around a median.</summary>
    public double Around(double median, double spread)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());
        return median * Math.Exp(spread * normal);
    }

    /// <summary>An index, each with its own probability; the last one takes what is left.</summary>
    public int Among(ReadOnlySpan<double> probabilities)
    {
        var (drawn, index) = (Next(), 0);
        while (index < probabilities.Length - 1 && drawn >= probabilities[index])
            drawn -= probabilities[index++];
        return index;
    }
}
