using System.Globalization;

namespace Prevenance.Casework.Facts;

/// <summary>What a fact says of its variable, in that variable's own unit.</summary>
public abstract record FactValue
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private protected FactValue()
    {
    }

    /// <summary>Nobody knows, or nobody says: it is no zero and no « no ».</summary>
    public static FactValue Unknown { get; } = new NotKnown();

    public bool IsUnknown => this is NotKnown;

    /// <summary>The value as people read it.</summary>
    public abstract Text InWords { get; }

    /// <summary>An amount or a count.</summary>
    public sealed record Number(decimal Value) : FactValue
    {
        public override Text InWords => new(Value.ToString("#,0.##", French), Value.ToString("#,0.##", English));
    }

    /// <summary>A choice, a code, or words.</summary>
    public sealed record Words(string Value) : FactValue
    {
        public override Text InWords => new(Value, Value);
    }

    /// <summary>A date.</summary>
    public sealed record Day(DateOnly Value) : FactValue
    {
        public override Text InWords => DayText.Of(Value);
    }

    /// <summary>Yes or no.</summary>
    public sealed record YesOrNo(bool Value) : FactValue
    {
        public override Text InWords => Value ? new("oui", "yes") : new("non", "no");
    }

    private sealed record NotKnown : FactValue
    {
        public override Text InWords => new("inconnu", "unknown");
    }
}
