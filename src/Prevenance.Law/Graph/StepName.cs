using System.Runtime.CompilerServices;

namespace Prevenance.Law.Graph;

/// <summary>The name that a rule gives to a step. Names are literals of the law's code, so one text is one object.</summary>
internal sealed class StepName(string french, string english) : IEquatable<StepName>
{
    public Text Text => new(french, english);

    private string French => french;

    public bool Equals(StepName? other) => other is not null && ReferenceEquals(French, other.French);

    public override bool Equals(object? obj) => Equals(obj as StepName);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(french);
}
