using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>An undated table from codes (communes…) to the values of an enumeration, read from a file of <c>code,value</c> lines.</summary>
public sealed class CodeTable<TEnum>
    where TEnum : struct, Enum
{
    private readonly Dictionary<double, double> rows;

    private CodeTable(Dictionary<double, double> rows) => this.rows = rows;

    public int Count => rows.Count;

    /// <summary>Reads a file; lines that begin with <c>#</c> are remarks, the first other line is the heading.</summary>
    /// <exception cref="RefusalException">A line is not a code and a name of the enumeration.</exception>
    public static CodeTable<TEnum> Load(string path)
    {
        var rows = new Dictionary<double, double>();
        var lines = File.ReadLines(path).Select((text, i) => (text, number: i + 1)).Where(line => line.text.Length > 0 && line.text[0] != '#');
        foreach (var (text, number) in lines.Skip(1))
        {
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || !CodeText.TryPack(text[..comma], out var code) || !ChoiceNames.Of(typeof(TEnum)).TryIndex(text[(comma + 1)..], out var index))
                throw new RefusalException(path, number, $"« {text} » n’est pas un code, une virgule et une valeur de {typeof(TEnum).Name}", $"'{text}' is not a code, a comma and a value of {typeof(TEnum).Name}");
            rows[code] = index;
        }
        return new CodeTable<TEnum>(rows);
    }

    /// <summary>The value of a code, or the one given for codes that the table does not have.</summary>
    public Choice<TEnum> For(Code code, TEnum otherwise)
    {
        var fallback = ((Choice<TEnum>)otherwise).Node.Value;
        var payload = new LookupRows(rows, fallback, this, null);
        return Choice<TEnum>.From(Operations.Unary(Op.Lookup, ValueKind.Choice, code.Node, payload));
    }
}
