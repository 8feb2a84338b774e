
namespace Prevenance.Accounts.Journal;

/// <summary>What is about to be done, as the journal notes it: who, what, of which file, and why they may. Nothing of what is read or written.</summary>
/// <param name="Account">Who; nothing for a person on her own file.</param>
/// <param name="File">Whose file; nothing where no single one is meant.</param>
/// <param name="Gesture">What.</param>
/// <param name="Part">Which part of the file or which page, by its name in the code.</param>
/// <param name="As">What gives them the right to.</param>
/// <param name="Reason">The reason that they gave, where one was asked. It is sealed.</param>
/// <param name="Device">What they do it from.</param>
public sealed record JournalEntry(
    string? Account, FileKey? File, Gesture Gesture, string Part, Standing As, string? Reason = null, Device Device = Device.Computer);

/// <summary>A line of the journal, as it is read.</summary>
/// <param name="Number">Its place, from one, without gap.</param>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Entry">What was done.</param>
public sealed record JournalLine(long Number, DateTimeOffset At, JournalEntry Entry);
