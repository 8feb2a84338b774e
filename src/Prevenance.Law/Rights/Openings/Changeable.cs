using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights.Openings;

/// <summary>Makes the facts that may change present in a situation: where nobody gave one, its default is given, which says the same.</summary>
internal static class Changeable
{
    public static Situation In(Situation situation)
    {
        var columns = new Dictionary<VariableAt, GivenColumn>(situation.Given);
        foreach (var variable in situation.Law.Variables.Where(variable => variable is { IsFact: true, Notes: { MayChange: not null, IsEssential: false } }))
        {
            var key = new VariableAt(variable, Period.Forever);
            if (!columns.ContainsKey(key))
                columns.Add(key, Default(variable, situation.Count(variable.Entity)));
        }
        return situation.WithGiven(columns);
    }

    private static GivenColumn Default(Variable variable, int lanes)
    {
        var column = new GivenColumn(lanes, variable.Default);
        for (var lane = 0; lane < lanes; lane++)
            column.Set(lane, variable.Default);
        return column;
    }
}
