using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>What is missing or cannot be read, by the name of the field where it is put right.</summary>
public sealed class Errors
{
    private readonly Dictionary<string, Text> byField = new(StringComparer.Ordinal);

    public bool Any => byField.Count > 0;

    public IReadOnlyDictionary<string, Text> ByField => byField;

    public Text? this[string field] => byField.TryGetValue(field, out var error) ? error : null;

    /// <summary>Notes the error; the null it returns stands for the value that could not be read.</summary>
    public DateOnly? At(string field, Text error)
    {
        Note(field, error);
        return null;
    }

    public void Note(string field, Text error) => byField.TryAdd(field, error);

    /// <summary>The first step on which something is to be put right.</summary>
    public Step? FirstStep => Step.All.FirstOrDefault(step => On(step).Any);

    /// <summary>What is to be put right on that step.</summary>
    public Errors On(Step step)
    {
        var onStep = new Errors();
        foreach (var (field, error) in byField)
            if (field.StartsWith(step.Prefix, StringComparison.Ordinal))
                onStep.Note(field, error);

        return onStep;
    }
}
