namespace Prevenance.Exchange.Cases;

/// <summary>A file of cases has a place that is not a case. The message names it.</summary>
public sealed class UnreadableCaseException(string place, string expected) : Exception($"{place}: {expected}");
