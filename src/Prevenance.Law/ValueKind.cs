namespace Prevenance.Law;

/// <summary>What a value is. All kinds are carried in lanes of numbers; the kind says how to read and write them.</summary>
public enum ValueKind : byte
{
    /// <summary>An amount of money, in euros.</summary>
    Amount,
    Number,
    Flag,

    /// <summary>One of the names of an enumeration, carried as its index.</summary>
    Choice,

    /// <summary>A day, carried as <see cref="DayCode"/>.</summary>
    Date,

    /// <summary>A short code such as a commune's, carried as <see cref="CodeText"/>.</summary>
    Code,
}
