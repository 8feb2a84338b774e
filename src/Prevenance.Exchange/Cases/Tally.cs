namespace Prevenance.Exchange.Cases;

/// <summary>How many agree, differ with or without an entry that explains it, or are not modelled.</summary>
public sealed class Tally
{
    private readonly int[] counts = new int[Enum.GetValues<Outcome>().Length];

    public int Agree => counts[(int)Outcome.Agree];

    public int Explained => counts[(int)Outcome.Explained];

    /// <summary>All that differ, those that an entry explains included.</summary>
    public int Differ => counts[(int)Outcome.Differ] + Explained;

    public int NotModelled => counts[(int)Outcome.NotModelled];

    /// <summary>Share of agreement among what is modelled, in percent; nothing when nothing is.</summary>
    public double? AgreePercent => Percent(Agree);

    /// <summary>Share of what agrees or is explained among what is modelled, in percent; nothing when nothing is.</summary>
    public double? AccountedPercent => Percent(Agree + Explained);

    internal void Add(Outcome outcome) => counts[(int)outcome]++;

    private double? Percent(int count) => Agree + Differ == 0 ? null : 100.0 * count / (Agree + Differ);
}
