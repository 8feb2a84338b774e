namespace Prevenance.Web.Components;

/// <summary>What is missing or cannot be read, by the name of the field where it is put right.</summary>
public sealed class Errors
{
    private readonly Dictionary<string, Text> byField = new(StringComparer.Ordinal);

    public bool Any => byField.Count > 0;

    public IReadOnlyDictionary<string, Text> ByField => byField;

    public Text? this[string field] => byField.TryGetValue(field, out var error) ? error : null;

    public void Note(string field, Text error) => byField.TryAdd(field, error);
}
