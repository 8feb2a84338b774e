using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>A file of cases has a place that is not a case.</summary>
public sealed class UnreadableCaseException(string place, Text expected) : Exception($"{place}: {expected.English}")
{
    /// <summary>The file, with the line or the number of the case.</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong, and what was expected.</summary>
    public Text Expected { get; } = expected;
}
