namespace Prevenance.Law;

/// <summary>The name that people read, in both languages.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string french, string english) : Attribute
{
    public string French { get; } = french;

    public string English { get; } = english;

    public Text Text => new(French, English);
}
