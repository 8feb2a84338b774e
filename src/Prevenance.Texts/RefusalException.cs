namespace Prevenance.Texts;

/// <summary>
/// What came from outside (a file, a form, a request, a setting) is refused, and nothing was done with it. It is the one exception whose
/// words are for people: the command, the pages and the HTTP interface tell them as they stand.
/// </summary>
/// <param name="refusals">Everything found wrong, not only the first.</param>
/// <param name="cause">What the platform met, where it did.</param>
public class RefusalException(IReadOnlyList<Refusal> refusals, Exception? cause = null)
    : Exception(string.Join(Environment.NewLine, refusals), cause)
{
    public RefusalException(Text reason, Exception? cause = null)
        : this([new Refusal([], reason)], cause)
    {
    }

    /// <param name="place">The file, the field or the setting.</param>
    /// <param name="reason">What is wrong there, and what was expected.</param>
    /// <param name="cause">What the platform met, where it did.</param>
    public RefusalException(string place, Text reason, Exception? cause = null)
        : this([new Refusal([place], reason)], cause)
    {
    }

    /// <summary>A line of a file, from one.</summary>
    public RefusalException(string path, int line, Text reason)
        : this($"{new FileLine(path, line)}", reason)
    {
    }

    /// <inheritdoc cref="RefusalException(string, int, Text)"/>
    public RefusalException(string path, int line, string french, string english)
        : this(path, line, new Text(french, english))
    {
    }

    public IReadOnlyList<Refusal> Refusals { get; } = refusals;

    /// <summary>The first thing wrong, without its place.</summary>
    public Text Reason => Refusals[0].Reason;

    /// <summary>Everything that is wrong, each with its place, as lines.</summary>
    public Text Sentences => Text.Join(new(Environment.NewLine, Environment.NewLine), Refusals.Select(refusal => refusal.Sentence));
}
