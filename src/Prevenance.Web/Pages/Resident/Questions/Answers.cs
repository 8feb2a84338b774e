using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// What the person typed, word for word. It lives in the form alone and travels from step to step in hidden fields,
/// so that an error never loses an answer and nothing has to be kept on the server.
/// </summary>
public sealed class Answers
{
    // A longer answer is no answer to any question asked here.
    private const int LongestAnswer = 60;

    private readonly SortedDictionary<string, string> typed = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => typed.GetValueOrDefault(name, "");
        set => typed[name] = value;
    }

    public bool Has(string name) => this[name].Length > 0;

    public bool Ticked(string name) => this[name] == "oui";

    /// <summary>The answers that the given step does not ask for, and must carry.</summary>
    public IEnumerable<KeyValuePair<string, string>> OutsideOf(Step step) =>
        typed.Where(answer => !answer.Key.StartsWith(step.Prefix, StringComparison.Ordinal));

    /// <summary>All answers, to be sent along whole.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => typed;

    public void Forget(Func<string, bool> name)
    {
        foreach (var forgotten in typed.Keys.Where(name).ToList())
            typed.Remove(forgotten);
    }

    public static Answers From(IFormCollection form)
    {
        var answers = new Answers();
        foreach (var (name, value) in form)
            if (Step.All.Any(step => name.StartsWith(step.Prefix, StringComparison.Ordinal)))
                answers[name] = Clean(value.ToString());

        return answers;
    }

    private static string Clean(string typed)
    {
        var trimmed = typed.Trim();
        return trimmed.Length <= LongestAnswer ? trimmed : trimmed[..LongestAnswer];
    }
}
