namespace Prevenance.Web.Pages.Deciders.Typing;

/// <summary>What was typed, word for word, by field.</summary>
/// <param name="Fields">Those that are not blank.</param>
public sealed record TypedFigures(IReadOnlyDictionary<string, string> Fields)
{
    private const int Longest = 200;

    /// <summary>Before anything is typed.</summary>
    public static TypedFigures Blank { get; } = new(new Dictionary<string, string>());

    /// <summary>What was typed in a field; no words where it was left blank.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>Whether nothing was typed in a field.</summary>
    public bool IsBlank(RangeField field) => this[field.Id].Length == 0 && (field.IsExact || this[field.Id + RangeField.To].Length == 0);

    /// <summary>The same, with others where nothing was typed of a field.</summary>
    public TypedFigures Over(TypedFigures others) => new(others.Fields.Where(field => !Fields.ContainsKey(field.Key)).Concat(Fields).ToDictionary());

    /// <summary>Only what is asked is taken: the form was in anybody’s hands.</summary>
    /// <param name="names">The names of the fields that are asked.</param>
    /// <param name="sent">What came under a name.</param>
    internal static TypedFigures Of(IEnumerable<string> names, Func<string, string> sent) => new(names
        .Select(name => (Name: name, Typed: sent(name).Trim()))
        .Where(one => one.Typed.Length > 0)
        .ToDictionary(one => one.Name, one => one.Typed.Length > Longest ? one.Typed[..Longest] : one.Typed));
}
