using System.Text.RegularExpressions;

namespace Prevenance.Law;

/// <summary>How the codes of a fact are written: another one is refused where it is given, with its place.</summary>
/// <param name="pattern">The regular expression that the whole code matches.</param>
/// <param name="french">What was expected, in French.</param>
/// <param name="english">What was expected, in English.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WithinCodesAttribute(string pattern, string french, string english) : WithinAttribute(0)
{
    private readonly Regex form = new($"^(?:{pattern})$", RegexOptions.CultureInvariant);

    public string Pattern { get; } = pattern;

    public string French { get; } = french;

    public string English { get; } = english;

    /// <inheritdoc/>
    public override Text Expected => new(French, English);

    /// <summary>A code that is one of several is not looked at.</summary>
    public override bool Admits(Possible value) => !value.IsExact || form.IsMatch(CodeText.Unpack(value.Low));
}
