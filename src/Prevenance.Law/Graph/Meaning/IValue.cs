namespace Prevenance.Law.Graph.Meaning;

/// <summary>
/// What an operation computes with: the value of one lane, those of several at once, or the bounds of many. An operation is stated once
/// over this (<see cref="IOperation"/>), so that no reading of it can drift from the others.
/// </summary>
/// <remarks>Flags that operations give are +0 or 1. Zeros of both signs count as zero, and what is no number as not zero.</remarks>
/// <typeparam name="T">The kind of value.</typeparam>
internal interface IValue<T>
    where T : struct, IValue<T>
{
    static abstract T Of(double constant);

    static abstract T operator -(T value);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);

    /// <summary>The lesser, -0 being less than +0; no number where either is none.</summary>
    static abstract T Min(T left, T right);

    /// <summary>The greater, -0 being less than +0; no number where either is none.</summary>
    static abstract T Max(T left, T right);

    static abstract T Floor(T value);

    static abstract T Ceiling(T value);

    static abstract T Abs(T value);

    /// <summary>A magnitude with the sign of another value.</summary>
    static abstract T WithSign(T magnitude, T sign);

    static abstract T Less(T left, T right);

    static abstract T LessOrEqual(T left, T right);

    static abstract T Equal(T left, T right);

    static abstract T IsZero(T value);

    /// <summary>Whether neither is zero.</summary>
    static abstract T Both(T left, T right);

    /// <summary>Whether one at least is not zero.</summary>
    static abstract T Either(T left, T right);

    static abstract T Select(T condition, T whenTrue, T otherwise);

    static abstract T Lookup(LookupRows rows, T key);
}
