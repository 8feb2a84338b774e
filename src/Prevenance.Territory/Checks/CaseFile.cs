using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;

namespace Prevenance.Territory.Checks;

/// <summary>A file of values that must come out: <c>title</c>, <c>kind</c>, <c>tolerance</c> (relative above one, absolute below), <c>input</c> and <c>expected</c>.</summary>
public sealed class CaseFile
{
    private const double UsualTolerance = 1e-9;

    private readonly string path;
    private readonly string data;
    private readonly Comparison comparison;

    private CaseFile(string path, string data, JsonObject whole, InputFile input)
    {
        (this.path, this.data, Input) = (path, data, input);
        Title = TextIn(whole, "title");
        Kind = TextIn(whole, "kind");
        Expected = whole["expected"] ?? throw Fault("expected", "il manque ce qui doit sortir", "what must come out is missing");
        comparison = new Comparison(ToleranceIn(whole));
    }

    /// <summary>What must come out, in words.</summary>
    public string Title { get; }

    /// <summary>By which method.</summary>
    public string Kind { get; }

    /// <summary>From what.</summary>
    public InputFile Input { get; }

    /// <summary>What must come out.</summary>
    public JsonNode Expected { get; }

    /// <summary>Where the data are that files name: the folder that was given, else the one above that of the file.</summary>
    public string DataFolder => data;

    /// <param name="path">The file.</param>
    /// <param name="data">The folder of the data that it may name; the one above its own where nothing is said.</param>
    /// <exception cref="RefusalException">There is no such file, or it is no case.</exception>
    public static CaseFile Open(string path, string? data = null)
    {
        var input = InputFile.Open(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return JsonNode.Parse(File.ReadAllText(path)) is JsonObject whole && whole["input"] is not null
            ? new CaseFile(path, data ?? Path.GetDirectoryName(folder) ?? folder, whole, input)
            : throw new RefusalException(Path.GetFileName(path), new Text("attendu : un cas, avec title, kind, input et expected", "expected a case, with title, kind, input and expected"));
    }

    /// <summary>A file that the case names: beside it, or in the folder of data; nothing where it is in neither.</summary>
    public string? Find(string name) => new[] { Path.GetDirectoryName(Path.GetFullPath(path))!, data }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The names under which something is expected; none where a list or one value is.</summary>
    public IReadOnlyList<string> Names => Expected is JsonObject named ? [.. named.Select(one => one.Key)] : [];

    /// <summary>What is expected, beside what came out, value by value.</summary>
    /// <param name="got">What came out, in the shape of what is expected; it may hold more.</param>
    public IReadOnlyList<CheckedValue> Compare(JsonNode got) => [.. comparison.Of(Expected, got)];

    /// <summary>What is wrong at a place of the file.</summary>
    public RefusalException Fault(string place, string french, string english) => new([new Refusal([Path.GetFileName(path), place], new Text(french, english))]);

    private string TextIn(JsonObject whole, string name) => whole[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Fault(name, "attendu : un texte", "expected a text");

    private double ToleranceIn(JsonObject whole) => whole["tolerance"] switch
    {
        null => UsualTolerance,
        JsonValue value when value.TryGetValue<double>(out var tolerance) && tolerance >= 0 => tolerance,
        _ => throw Fault("tolerance", "attendu : un nombre ≥ 0", "expected a number ≥ 0"),
    };
}
