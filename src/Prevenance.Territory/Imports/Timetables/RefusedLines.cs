namespace Prevenance.Territory.Imports.Timetables;

/// <summary>The lines of an archive that were not taken, with their place and why; of very many, the first thousand.</summary>
internal sealed class RefusedLines
{
    private const int MostTold = 1000;

    public int Count { get; private set; }

    public List<Refusal> Told { get; } = [];

    public void Add(string place, Text reason)
    {
        Count++;
        if (Told.Count < MostTold)
            Told.Add(new Refusal([place], reason));
    }
}
