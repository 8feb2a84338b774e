namespace Prevenance.Casework.People.Comparing;

/// <summary>What came of comparing two names.</summary>
/// <param name="Agreement">How they agree.</param>
/// <param name="Reason">In what they differ, or why they are not one; nothing where they are the same letters.</param>
internal readonly record struct Compared(Agreement Agreement, Text? Reason)
{
    public static readonly Compared Alike = new(Agreement.Same, null);

    /// <param name="french">In what the one name differs, as it follows « même nom, ».</param>
    /// <param name="english">In what the one name differs, as it follows « same surname ».</param>
    public static Compared Same(string french, string english) => new(Agreement.Same, new Text(french, english));

    public static Compared Like(string french, string english) => new(Agreement.Like, new Text(french, english));

    public static Compared Unlike(string french, string english) => new(Agreement.Unlike, new Text(french, english));
}
