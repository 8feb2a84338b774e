namespace Prevenance.Law.Graph.Meaning;

/// <summary>Neighbouring lanes that are worked on at once.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal interface ILanes<T> : IValue<T>
    where T : struct, ILanes<T>
{
    /// <summary>How many.</summary>
    static abstract int Width { get; }

    static abstract T Load(ref double first, nuint lane);

    void Store(ref double first, nuint lane);
}
