using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Web.Api.Curves;

/// <summary>Reads the axes of a request, in the form of the OpenFisca web API: a list of lists of axes.</summary>
internal sealed class AxesReader(LegalSystem law, JsonObject document)
{
    /// <exception cref="RefusalException">The axes cannot be read; the fault is told with its path.</exception>
    public static Axes Read(LegalSystem law, JsonObject document) => new AxesReader(law, document).Read();

    private Axes Read()
    {
        if (document[Axes.Key] is not JsonArray { Count: > 0 } groups)
            throw Fault([], "attendu : une liste de listes d’axes", "expected a list of lists of axes");
        return new Axes([.. groups.Select((group, rank) => Parallel(group, $"{rank}"))]);
    }

    private List<Axis> Parallel(JsonNode? group, string place)
    {
        if (group is not JsonArray { Count: > 0 } axes)
            throw Fault([place], "attendu : une liste d’axes", "expected a list of axes");
        var read = axes.Select((axis, rank) => One(axis as JsonObject ?? [], [place, $"{rank}"])).ToList();
        return read.All(axis => axis.Count == read[0].Count)
            ? read
            : throw Fault([place], "les axes d’une même liste ont autant de points (count)", "axes of one list have as many points (count)");
    }

    private Axis One(JsonObject axis, string[] path)
    {
        var variable = (Text(axis, "name") is { } name ? law.Find(name) : null)
            ?? throw Fault([.. path, "name"], "attendu : le nom d’une variable", "expected the name of a variable");
        if (variable.Kind is not (ValueKind.Amount or ValueKind.Number))
            throw Fault([.. path, "name"], "attendu : une variable qui est un nombre", "expected a variable that is a number");
        if (Text(axis, "period") is not { } periodText || !Period.TryParse(periodText, out var period))
            throw Fault([.. path, "period"], "attendu : une période, comme 2026-06", "expected a period, such as 2026-06");
        var count = Number(axis, "count", path);
        if (count < 1 || count > int.MaxValue || count != Math.Floor(count))
            throw Fault([.. path, "count"], "attendu : un nombre entier de points, à partir de 1", "expected a whole number of points, from 1");
        return new Axis(variable, Id(variable, axis, path), period, periodText, Number(axis, "min", path), Number(axis, "max", path), (int)count);
    }

    private string Id(Variable variable, JsonObject axis, string[] path)
    {
        var index = axis.ContainsKey("index") ? Number(axis, "index", path) : 0;
        var instances = document[variable.Entity.Plural] as JsonObject ?? [];
        var instance = instances.Where((_, rank) => rank == index).FirstOrDefault();
        return instance.Value is JsonObject
            ? instance.Key
            : throw Fault([.. path, "index"], $"attendu : un rang dans {variable.Entity.Plural}, à partir de 0", $"expected a rank in {variable.Entity.Plural}, from 0");
    }

    private static string? Text(JsonObject axis, string key) =>
        axis[key]?.GetValueKind() == JsonValueKind.String ? axis[key]!.GetValue<string>() : null;

    private static double Number(JsonObject axis, string key, string[] path) =>
        axis[key]?.GetValueKind() == JsonValueKind.Number && axis[key]!.GetValue<double>() is var number && double.IsFinite(number)
            ? number
            : throw Fault([.. path, key], "attendu : un nombre", "expected a number");

    private static RefusalException Fault(string[] path, string french, string english) =>
        new([new Refusal([Axes.Key, .. path], new Text(french, english))]);
}
