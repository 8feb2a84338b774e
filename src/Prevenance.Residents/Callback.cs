namespace Prevenance.Residents;

/// <summary>Somebody asks to be called back: a name, a number and a moment, and nothing else.</summary>
public sealed record Callback(string Name, string Telephone, Moment Moment);

/// <summary>When somebody would rather be called.</summary>
public enum Moment
{
    Morning,
    Afternoon,
    Evening,
}

/// <summary>A callback that waits for somebody to take it.</summary>
/// <param name="Id">What it is closed by.</param>
/// <param name="LeftOn">The day on which it was left.</param>
/// <param name="Callback">What was left; nothing when the key does not open it, or when it was altered.</param>
public sealed record WaitingCallback(string Id, DateOnly LeftOn, Callback? Callback);
