namespace Prevenance.Territory.Access;

/// <summary>How weekly hours are shared, for one detour and one decay.</summary>
/// <param name="Detour">How much longer the way is than the straight line.</param>
/// <param name="Decay">Which decay, by its name: <c>steps</c> or <c>gaussian</c>.</param>
/// <param name="Enhanced">E2SFCA.</param>
/// <param name="Modified">M2SFCA.</param>
/// <param name="ThreeStep">3SFCA.</param>
/// <param name="Equity">How evenly the first shares them.</param>
public sealed record SharedHours(double Detour, string Decay, Accessibility Enhanced, Accessibility Modified, Accessibility ThreeStep, Equity Equity)
{
    /// <param name="access">Who lives how far from an answer; somebody is counted there.</param>
    /// <param name="detour">How much longer the way is.</param>
    /// <param name="name">The name of the decay.</param>
    /// <param name="decay">How much less counts what is far.</param>
    public static SharedHours Of(FigureAccess access, double detour, string name, Decay decay)
    {
        var enhanced = access.Hours(detour, decay, AccessMethod.E2sfca);
        return new SharedHours(detour, name, enhanced, access.Hours(detour, decay, AccessMethod.M2sfca), access.Hours(detour, decay, AccessMethod.ThreeStep), Equity.Of(enhanced.Values.Zip(access.Demand, (value, people) => (value ?? 0, people)))!);
    }
}
