namespace Prevenance.Law;

/// <summary>The name of an enumeration's member in the field, where it is not the member's own name in snake case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PublicNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
