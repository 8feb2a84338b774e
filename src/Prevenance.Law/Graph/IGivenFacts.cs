namespace Prevenance.Law.Graph;

/// <summary>To whom a value was given, for one variable and period.</summary>
internal enum GivenLanes
{
    None,
    Some,
    All,
}

/// <summary>Which values were given: all that the shape of a graph depends on.</summary>
internal interface IGivenFacts
{
    GivenLanes Lanes(VariableAt key);

    /// <summary>The column that holds the values of a variable for a period: that of the period, or one that serves several.</summary>
    VariableAt? ColumnOf(VariableAt key);
}
