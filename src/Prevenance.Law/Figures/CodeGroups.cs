using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>An undated table of codes gathered under another code (communes under their EPCI), read from lines of <c>group,code code …</c>.</summary>
public sealed class CodeGroups
{
    private readonly Dictionary<double, double> groupOf = [];
    private readonly Dictionary<string, IReadOnlyList<string>> groups = new(StringComparer.Ordinal);

    private CodeGroups()
    {
    }

    /// <summary>The groups, each with the codes under it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups => groups;

    /// <summary>Reads a file; lines that begin with <c>#</c> are remarks, the first other line is the heading.</summary>
    /// <exception cref="RefusalException">A line is not a group, a comma and codes separated by spaces.</exception>
    public static CodeGroups Load(string path)
    {
        var table = new CodeGroups();
        var lines = File.ReadLines(path).Select((text, i) => (text, number: i + 1)).Where(line => line.text.Length > 0 && line.text[0] != '#');
        foreach (var (text, number) in lines.Skip(1))
        {
            if (!table.TryAdd(text.Split(',')))
                throw new RefusalException(path, number, $"« {text} » n’est pas un groupe, une virgule et des codes séparés par des espaces", $"'{text}' is not a group, a comma and codes separated by spaces");
        }
        return table;
    }

    /// <summary>The group that a code stands under; an empty code when it stands under none.</summary>
    public Code Of(Code code) =>
        Code.From(Operations.Unary(Op.Lookup, ValueKind.Code, code.Node, new LookupRows(groupOf, 0, this, null)));

    private bool TryAdd(string[] parts)
    {
        if (parts.Length != 2 || !CodeText.TryPack(parts[0], out var group))
            return false;
        var codes = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        groups[parts[0]] = codes;
        return codes.All(code => CodeText.TryPack(code, out var packed) && groupOf.TryAdd(packed, group));
    }
}
