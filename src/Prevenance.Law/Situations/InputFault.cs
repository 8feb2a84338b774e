namespace Prevenance.Law.Situations;

/// <summary>One thing wrong in what was given: where, and what was expected.</summary>
/// <param name="Path">The place, from the outermost name inwards: <c>individus</c>, <c>awa</c>, <c>salaire_net</c>, <c>2025-13</c>.</param>
/// <param name="Message">What was found and what was expected, in French for people who give facts.</param>
public sealed record InputFault(IReadOnlyList<string> Path, Text Message)
{
    public override string ToString() => Path.Count == 0 ? Message.French : $"{string.Join('/', Path)} : {Message.French}";
}
