using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>Writes down a cause that was found in the graph.</summary>
internal static class CauseWriter
{
    public static ChangeCause Fact(Place? before, Place? after, IReadOnlyList<VariableAt> path)
    {
        var place = after ?? before!.Value;
        return new ChangeCause(CauseKind.Fact, path)
        {
            Variable = ((VariableAt)place.Node.Payload!).Variable,
            Who = before?.Who ?? after?.Who,
            Before = Side(before),
            After = Side(after),
        };
    }

    public static ChangeCause Figure(FigureValue figure, Place before, Place after, IReadOnlyList<VariableAt> path) => new(CauseKind.Figure, path)
    {
        Figure = figure,
        Before = new CauseSide(null, before.Value, FigureText.Of(before.Value, figure.Figure)),
        After = new CauseSide(null, after.Value, FigureText.Of(after.Value, figure.Figure)),
    };

    public static ChangeCause Rule(IReadOnlyList<VariableAt> path) => new(CauseKind.Rule, path) { Variable = path[^1].Variable };

    /// <summary>
    /// Time that passed since a day that was given, where the law counts months or compares days;
    /// nothing when the day itself is computed.
    /// </summary>
    public static IEnumerable<ChangeCause> TimePassed(Place before, Place after, IReadOnlyList<VariableAt> path)
    {
        var days = new[] { after.A.Source(), after.B.Source() };
        if (days.FirstOrDefault(day => day.Node.Payload is VariableAt) is not { Node.Payload: VariableAt key } since)
            yield break;
        yield return new ChangeCause(CauseKind.TimePassed, path)
        {
            Variable = key.Variable,
            Who = since.Who,
            Since = since.Situation.PossibleValue(key, since.Lane, takesForGranted: true).IsExact ? DayCode.ToDate(since.Value) : null,
            Before = Elapsed(since, before),
            After = Elapsed(since, after),
        };
    }

    public static FigureValue? OriginOf(Node node) => node.Payload switch
    {
        Scale scale => scale.Origin,
        LookupRows rows => rows.Origin,
        _ => null,
    };

    /// <summary>The months completed between the day that was given and the other one that an operation looks at.</summary>
    private static CauseSide Elapsed(Place since, Place operation)
    {
        var other = PlacePairs.IsSame(operation.A.Source(), since) ? operation.B : operation.A;
        var months = Scalar.Compute(Op.CompletedMonths, null, since.Value, other.Value, 0);
        return new CauseSide(null, months, ValueText.Of(months, ValueKind.Number));
    }

    private static CauseSide? Side(Place? side)
    {
        if (side is not { } place)
            return null;
        var key = (VariableAt)place.Node.Payload!;
        return new CauseSide(key.Period, place.Value, ValueText.Of(place.Value, key.Variable.Kind, key.Variable.Choices));
    }
}
