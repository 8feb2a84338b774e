namespace Prevenance.Territory.Checks;

/// <summary>What came of a file of values that must come out.</summary>
/// <param name="File">Its name.</param>
/// <param name="Title">What must come out; nothing of a file that was refused.</param>
/// <param name="Values">Each value that is expected, beside the one that came out.</param>
public sealed record CheckedCase(string File, string? Title, IReadOnlyList<CheckedValue> Values)
{
    /// <summary>The data that it needs and that are not there: it neither holds nor differs.</summary>
    public Text? Lacks { get; private init; }

    /// <summary>Why it cannot be worked out at all.</summary>
    public RefusalException? Refusal { get; private init; }

    public CaseState State => this switch
    {
        { Refusal: not null } => CaseState.Refused,
        { Lacks: not null } => CaseState.LacksData,
        _ => Values.All(value => value.IsWithin) ? CaseState.Holds : CaseState.Differs,
    };

    /// <summary>Works out one file; one that cannot be read says so, and does not keep the others from being.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checks">The kinds that are known.</param>
    /// <param name="data">The folder of the data that files may name; the one above that of each where nothing is said.</param>
    public static CheckedCase Of(string path, IReadOnlyList<IModelCheck> checks, string? data = null)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = CaseFile.Open(path, data);
            var check = CheckOf(file, checks);
            return check.Lacks(file) is { } lacks
                ? new CheckedCase(name, file.Title, []) { Lacks = lacks }
                : new CheckedCase(name, file.Title, check.Values(file));
        }
        catch (RefusalException refusal)
        {
            return new CheckedCase(name, null, []) { Refusal = refusal };
        }
    }

    private static IModelCheck CheckOf(CaseFile file, IReadOnlyList<IModelCheck> checks)
    {
        var kinds = checks.Select(check => check.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        var same = checks.Where(check => check.Kind == file.Kind).ToList();
        if (same.Count == 0)
            throw file.Fault("kind", $"« {file.Kind} » n’est pas un genre connu ; attendu : {string.Join(", ", kinds)}", $"'{file.Kind}' is no known kind; expected one of {string.Join(", ", kinds)}");
        return same.FirstOrDefault(check => check.Asks.All(name => file.Input.Find(name) is not null))
            ?? throw file.Fault("input", $"de cette forme, rien ne se vérifie ; attendu : {Forms(same, "ou")}", $"nothing of this form is checked; expected {Forms(same, "or")}");
    }

    private static string Forms(IEnumerable<IModelCheck> checks, string or) => string.Join($" {or} ", checks.Select(check => string.Join(" + ", check.Asks)));
}

/// <summary>What may come of a file.</summary>
public enum CaseState
{
    /// <summary>Every value is as near as the file asks.</summary>
    Holds,

    /// <summary>One at least is not.</summary>
    Differs,

    /// <summary>It was not worked out, for want of data.</summary>
    LacksData,

    /// <summary>It is no case, or of no kind that is known.</summary>
    Refused,
}
