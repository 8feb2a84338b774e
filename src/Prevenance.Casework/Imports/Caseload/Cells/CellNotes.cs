namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>What is said of a line while its cells are read: what was understood or left out, and what cannot be.</summary>
internal sealed class CellNotes
{
    private readonly List<Text> notes = [];
    private readonly List<Refusal> faults = [];

    public IReadOnlyList<Text> All => notes;

    /// <summary>What cannot be, with the header of its column.</summary>
    public IReadOnlyList<Refusal> Faults => faults;

    public void Add(string french, string english) => Add(new Text(french, english));

    public void Add(Text note)
    {
        if (!notes.Contains(note))
            notes.Add(note);
    }

    /// <summary>Notes what cannot be; of one cell, once.</summary>
    public void Fault(string header, Text reason)
    {
        if (!faults.Exists(fault => fault.Place == header && fault.Reason == reason))
            faults.Add(new Refusal([header], reason));
    }
}
