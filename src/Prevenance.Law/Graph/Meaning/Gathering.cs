using System.Runtime.CompilerServices;

namespace Prevenance.Law.Graph.Meaning;

/// <summary>How the values of a group's members become one, member after member; zero for a group without any.</summary>
internal interface IGathering
{
    /// <summary>What the first member is gathered with.</summary>
    static abstract double Start { get; }

    static abstract T With<T>(T gathered, T member)
        where T : struct, IValue<T>;

    /// <summary>Whether <see cref="End{T}"/> changes nothing.</summary>
    static abstract bool EndsAsIs { get; }

    /// <summary>What is told once all are gathered.</summary>
    static abstract T End<T>(T gathered)
        where T : struct, IValue<T>;
}

/// <summary>The meaning of each way to gather members, said once.</summary>
internal static class Gatherings
{
    public readonly struct Sum : IGathering
    {
        public static double Start => 0;

        public static bool EndsAsIs => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T With<T>(T gathered, T member)
            where T : struct, IValue<T> => gathered + member;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T End<T>(T gathered)
            where T : struct, IValue<T> => gathered;
    }

    public readonly struct Greatest : IGathering
    {
        public static double Start => double.NegativeInfinity;

        public static bool EndsAsIs => false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T With<T>(T gathered, T member)
            where T : struct, IValue<T> => T.Max(gathered, member);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T End<T>(T gathered)
            where T : struct, IValue<T> => T.Select(T.Equal(gathered, T.Of(Start)), T.Of(0), gathered);
    }

    public readonly struct Least : IGathering
    {
        public static double Start => double.PositiveInfinity;

        public static bool EndsAsIs => false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T With<T>(T gathered, T member)
            where T : struct, IValue<T> => T.Min(gathered, member);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T End<T>(T gathered)
            where T : struct, IValue<T> => T.Select(T.Equal(gathered, T.Of(Start)), T.Of(0), gathered);
    }
}
