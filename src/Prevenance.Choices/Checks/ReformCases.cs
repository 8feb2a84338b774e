using System.Text.Json.Nodes;
using Prevenance.Choices.Reforms;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>The same reform in the forms of the field.</summary>
internal static class ReformCases
{
    /// <summary>Pairs of a form's name and a reform; of each its changes, as path, first day, last day and value.</summary>
    public static JsonNode Forms(InputFile input) => new JsonArray([.. input.Items().Select(pair => pair.Items() is [_, var reform]
        ? Changes(ReformReader.Parse("reform", new StringReader(reform.Json)))
        : throw pair.Fault("attendu : une forme et une réforme", "expected a form and a reform"))]);

    private static JsonArray Changes(Reform reform) => new([.. reform.Changes.Select(change => new JsonArray(change.Path, Day(change.From), Day(change.To), change.Value))]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
