using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>A situation with the values that somebody else says must come out.</summary>
/// <param name="Name">What the case is, with the file that it comes from.</param>
/// <param name="Period">The period of the case, and of the values given without one.</param>
/// <param name="Input">The situation, in the JSON form of the web API.</param>
/// <param name="Rules">How strictly the situation is read.</param>
/// <param name="Expected">The values to agree with.</param>
public sealed record PeerCase(
    string Name, Period Period, JsonObject Input, ReadingRules Rules, IReadOnlyList<ExpectedValue> Expected)
{
    /// <summary>The threshold that the case tries, where it says so.</summary>
    public Boundary? Boundary { get; init; }

    /// <summary>The address of the page that publishes the example, where it is one.</summary>
    public string? Source { get; init; }

    /// <summary>Keys of the case that nothing here reads: notes of other tools, or words written wrongly.</summary>
    public IReadOnlyList<string> UnreadKeys { get; init; } = [];
}

/// <summary>One value that must come out.</summary>
/// <param name="Variable">The variable's name, which may not exist here.</param>
/// <param name="Id">The instance; every instance when absent.</param>
/// <param name="PeriodText">The period as written.</param>
/// <param name="Value">The value, as written.</param>
/// <param name="Margin">How far from it is still agreement; when absent, the common margin of the variable's kind and period.</param>
public sealed record ExpectedValue(string Variable, string? Id, string PeriodText, JsonNode Value, Margin? Margin);

/// <summary>How far two numbers may differ and still agree. Each bound that is given must hold.</summary>
/// <param name="Absolute">In the unit of the value.</param>
/// <param name="Relative">As a share of the expected value.</param>
public sealed record Margin(double? Absolute, double? Relative);
