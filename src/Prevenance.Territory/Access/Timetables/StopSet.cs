namespace Prevenance.Territory.Access.Timetables;

/// <summary>Some stops of a network, each once, in the order in which they came.</summary>
/// <param name="stops">How many the network has.</param>
internal sealed class StopSet(int stops)
{
    private readonly bool[] has = new bool[stops];
    private readonly List<int> members = [];

    public List<int> Stops => members;

    public bool IsEmpty => members.Count == 0;

    public void Add(int stop)
    {
        if (has[stop])
            return;
        has[stop] = true;
        members.Add(stop);
    }

    public void Clear()
    {
        foreach (var stop in members)
            has[stop] = false;
        members.Clear();
    }
}
