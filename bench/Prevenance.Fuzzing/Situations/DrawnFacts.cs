using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Fuzzing.Situations;

/// <summary>Draws periods and values that the law takes for one of its variables.</summary>
internal static class DrawnFacts
{
    /// <summary>Whoever asks about today tells some of the months before.</summary>
    private static readonly Month Earliest = new(2024, 1);

    private const int RecentMonths = 36;

    /// <summary>
    /// Most questions are about a few months, some of them later than the last figures: a right reads those of each month from the
    /// first one that is asked.
    /// </summary>
    private static readonly Month Asked = new(2026, 6);

    private const int AskedMonths = 4;

    private static readonly string[] Communes = ["69266", "75056", "13055", "97411", "97608", "2A004"];

    private static readonly double[] Limits = [0, 0.01, 1, 1e15];

    /// <summary>A period for which the variable may be asked.</summary>
    public static string AskedPeriod(Variable variable, Mutations mutations) =>
        $"{variable.PeriodIn(mutations.Next(20) == 0 ? Recent(mutations) : Asked + mutations.Next(AskedMonths))}";

    /// <summary>A period for which the variable may be told: its own, or a longer one that is brought to it.</summary>
    public static string ToldPeriod(Variable variable, Mutations mutations) => (variable.Unit, mutations.Next(8)) switch
    {
        (PeriodUnit.Month, 0) => $"{Recent(mutations).Year}",
        (PeriodUnit.Month, 1) => $"month:{Recent(mutations)}:{1 + mutations.Next(24)}",
        (PeriodUnit.Month, 2) => $"year:{Recent(mutations)}",
        (not PeriodUnit.Forever, 3) => "ETERNITY",
        (PeriodUnit.Year, 0) => $"year:{Recent(mutations).Year}:{1 + mutations.Next(4)}",
        _ => $"{variable.PeriodIn(Recent(mutations))}",
    };

    public static JsonNode Value(Variable variable, Mutations mutations) => variable.Kind switch
    {
        ValueKind.Flag => mutations.Next(2) == 0,
        ValueKind.Choice => mutations.OneOf(variable.Choices!.Names),
        ValueKind.Date => new DateOnly(1930, 1, 1).AddDays(mutations.Next(35_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Code => mutations.OneOf(Communes),
        _ => mutations.Next(10) == 0 ? PossibleNotation.Write(variable, Law.Possible.AnyValueOf(variable)) : Number(variable, mutations),
    };

    private static double Number(Variable variable, Mutations mutations)
    {
        var drawn = mutations.Next(10) == 0 ? mutations.OneOf(Limits) : mutations.Next(300_000) / 100.0;
        return variable.Notes.Within is { } within ? Math.Clamp(drawn, within.Least, within.Most) : drawn;
    }

    private static Month Recent(Mutations mutations) => Earliest + mutations.Next(RecentMonths);
}
