namespace Prevenance.Interviews;

/// <summary>
/// What was answered so far, by the key of the inquiry: a date as 1995-02-11, an amount as 1250.5, the name of a choice,
/// the names that were ticked between commas (<see cref="None"/> when none was), or <see cref="Unknown"/>.
/// </summary>
public sealed class Answers(IReadOnlyDictionary<string, string> given)
{
    /// <summary>« I do not know », or « I would rather not say ».</summary>
    public const string Unknown = "?";

    /// <summary>Nothing of what there was to tick.</summary>
    public const string None = "-";

    /// <summary>The answer; nothing when there is none yet, or when it is not known.</summary>
    public string? this[string key] => given.TryGetValue(key, out var answer) && answer != Unknown ? answer : null;

    public IEnumerable<string> Keys => given.Keys;

    /// <summary>Whether the inquiry was answered, were it by saying that one does not know.</summary>
    public bool IsAnswered(string key) => given.ContainsKey(key);

    /// <summary>Whether an option was picked or ticked; nothing when that is not known.</summary>
    public bool? Has(string key, string option) => this[key]?.Split(',').Contains(option);

    /// <summary>The same answers, and one more or one instead of another.</summary>
    public Answers With(string key, string answer) => new(new Dictionary<string, string>(given) { [key] = answer });
}
