namespace Prevenance.Law.Evaluation;

/// <summary>Where a block takes its facts from.</summary>
internal interface ILaneSource
{
    /// <summary>Fills lanes with the values of a column; the variable's default where none was given to a lane.</summary>
    void Load(VariableAt column, Span<double> lanes);

    /// <summary>Fills lanes with one where a value was given, zero elsewhere.</summary>
    void LoadIsGiven(VariableAt column, Span<double> lanes);
}
