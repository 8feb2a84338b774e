using System.Text.Json;

namespace Prevenance.Territory.Inputs;

/// <summary>A small file of figures in JSON, for what is worked out without an imported territory. What is wrong in it is told with its path.</summary>
public sealed class InputFile
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int MostDepth = 16;
    private const string Wrapped = "input";

    private readonly JsonElement element;
    private readonly IReadOnlyList<string> place;

    private InputFile(JsonElement element, IReadOnlyList<string> place) => (this.element, this.place) = (element, place);

    /// <summary>Reads a file that holds an object; that of a case (<c>title</c>, <c>kind</c>, <c>input</c>, <c>expected</c>) is read for its <c>input</c>.</summary>
    /// <exception cref="RefusalException">There is no such file, or it holds no object.</exception>
    public static InputFile Open(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        if (new FileInfo(path).Length > MostBytes)
            throw new RefusalException(path, Text.Of($"ce fichier a plus de {MostBytes / 1024 / 1024} Mo", $"this file has more than {MostBytes / 1024 / 1024} MB"));
        return Parse(path, File.ReadAllText(path));
    }

    /// <inheritdoc cref="Open"/>
    public static InputFile Parse(string path, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MostDepth, AllowDuplicateProperties = false });
            var whole = new InputFile(document.RootElement.Clone(), [Path.GetFileName(path)]);
            whole.RequireObject();
            return whole.Find(Wrapped) ?? whole;
        }
        catch (JsonException fault)
        {
            throw new RefusalException(path, (int)(fault.LineNumber ?? 0) + 1, "ceci n’est pas du JSON, ou un nom y est deux fois", "this is no JSON, or has a name twice");
        }
    }

    /// <summary>What stands under the first of these names that is there; nothing where none is.</summary>
    public InputFile? Find(params string[] names) => names
        .Where(name => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null)
        .Select(name => new InputFile(element.GetProperty(name), [.. place, name])).FirstOrDefault();

    /// <exception cref="RefusalException">None of these names is there.</exception>
    public InputFile Require(params string[] names)
    {
        RequireObject();
        return Find(names) ?? throw Fault($"il manque « {names[0]} »", $"'{names[0]}' is missing");
    }

    /// <summary>What stands under names that the file itself chooses.</summary>
    public IEnumerable<(string Name, InputFile Value)> Members()
    {
        RequireObject();
        return element.EnumerateObject().Select(member => (member.Name, new InputFile(member.Value, [.. place, member.Name])));
    }

    public bool IsList => element.ValueKind == JsonValueKind.Array;

    /// <summary>Whether it says that there is nothing: <c>null</c>.</summary>
    public bool IsNothing => element.ValueKind == JsonValueKind.Null;

    /// <summary>What stands there, as it is written: for what has a reader of its own.</summary>
    public string Json => element.GetRawText();

    public IReadOnlyList<InputFile> Items() => element.ValueKind == JsonValueKind.Array
        ? [.. element.EnumerateArray().Select((item, rank) => new InputFile(item, [.. place, $"{rank}"]))]
        : throw Fault("attendu : une liste", "expected a list");

    public double Number(double least = double.NegativeInfinity, double most = double.PositiveInfinity) =>
        element.ValueKind == JsonValueKind.Number && element.GetDouble() is var number && double.IsFinite(number) && number >= least && number <= most
            ? number
            : throw Fault("attendu : " + Between("un nombre", least, most, "de", "à"), "expected " + Between("a number", least, most, "from", "to"));

    public int Count(int least = 0, int most = int.MaxValue) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= least && count <= most
            ? count
            : throw Fault("attendu : " + Between("un nombre entier", least, most == int.MaxValue ? double.PositiveInfinity : most, "de", "à"), "expected " + Between("a whole number", least, most == int.MaxValue ? double.PositiveInfinity : most, "from", "to"));

    public string Word() => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Fault("attendu : un texte", "expected a text");

    public IReadOnlyList<double> Numbers(double least = double.NegativeInfinity, double most = double.PositiveInfinity) => [.. Items().Select(item => item.Number(least, most))];

    /// <summary>Rows of as many numbers each.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Matrix(int rows, int columns, double least = double.NegativeInfinity)
    {
        var items = Items();
        if (items.Count != rows)
            throw Fault($"attendu : {rows} lignes ; reçu : {items.Count}", $"expected {rows} rows, found {items.Count}");
        return [.. items.Select(row => row.Row(columns, least))];
    }

    /// <summary>What is wrong here.</summary>
    public RefusalException Fault(string french, string english) => new([new Refusal(place, new Text(french, english))]);

    private IReadOnlyList<double> Row(int columns, double least)
    {
        var row = Numbers(least);
        return row.Count == columns ? row : throw Fault($"attendu : {columns} nombres ; reçu : {row.Count}", $"expected {columns} numbers, found {row.Count}");
    }

    private void RequireObject()
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Fault("attendu : un objet", "expected an object");
    }

    private static string Between(string what, double least, double most, string from, string to) => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (true, true) => FormattableString.Invariant($"{what} {from} {least} {to} {most}"),
        (true, false) => FormattableString.Invariant($"{what} ≥ {least}"),
        (false, true) => FormattableString.Invariant($"{what} ≤ {most}"),
        _ => what,
    };
}
