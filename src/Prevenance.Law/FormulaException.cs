namespace Prevenance.Law;

/// <summary>A rule is written wrongly: a defect of the law's code, never of somebody's input.</summary>
public class FormulaException(string message) : Exception(message);
