using Prevenance.Accounts.Records;

namespace Prevenance.Accounts.Journal;

/// <summary>Goes through the lines of one month, and notes what is not as it was written.</summary>
internal sealed class JournalWalk(JournalChain chain, SegmentRow month)
{
    private readonly List<JournalFault> faults = [];
    private byte[] before = month.Start;
    private long expected = month.First;

    /// <summary>A line whose own code does not hold: the next one tells whether it was altered, or put in.</summary>
    private JournalRow? doubtful;

    public IReadOnlyList<JournalFault> Faults => faults;

    public void Pass(JournalRow row)
    {
        // A month whose lines are gone has none.
        if (month.IsPruned)
        {
            Note(row.Number, JournalFaultKind.Inserted);
            return;
        }
        if (doubtful is { } odd)
        {
            var wasPutIn = row.Before.AsSpan().SequenceEqual(before);
            Note(odd.Number, wasPutIn ? JournalFaultKind.Inserted : JournalFaultKind.Altered);
            before = wasPutIn ? before : odd.Hash;
            doubtful = null;
        }
        if (!chain.Holds(row))
            doubtful = row;
        else
            Link(row);
        expected = row.Number + 1;
    }

    public void End()
    {
        if (month.IsPruned)
            return;
        if (doubtful is { } odd)
            Note(odd.Number, odd.Number >= month.First + month.Lines ? JournalFaultKind.Inserted : JournalFaultKind.Altered);
        else if (expected < month.First + month.Lines || !before.AsSpan().SequenceEqual(month.Head))
            Note(expected, JournalFaultKind.Removed);
    }

    /// <summary>A line that holds by itself hangs on the one before, or something between them is gone.</summary>
    private void Link(JournalRow row)
    {
        if (!row.Before.AsSpan().SequenceEqual(before))
            Note(Math.Min(expected, row.Number), JournalFaultKind.Removed);
        before = row.Hash;
    }

    private void Note(long number, JournalFaultKind kind) => faults.Add(new JournalFault(month.Month, number, kind));
}
