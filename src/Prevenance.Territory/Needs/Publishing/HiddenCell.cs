using System.Text.Json.Serialization;

namespace Prevenance.Territory.Needs.Publishing;

/// <summary>A count that a publication hides.</summary>
/// <param name="Area">Of which area; nothing for all of them together.</param>
/// <param name="Month">Of which month, <c>2026-09</c>.</param>
/// <param name="Cause">Of which cause, in all areas together; nothing for all causes.</param>
public sealed record HiddenCell(string? Area, string Month, [property: JsonConverter(typeof(JsonStringEnumConverter<BreakCause>))] BreakCause? Cause = null);
