namespace Prevenance.Directories.Referrals;

/// <summary>The transitions that are possible, read from <c>transitions.csv</c>: a table that people can check.</summary>
internal static class Transitions
{
    private static readonly Dictionary<(ReferralState From, ActKind Act), ReferralState> All = DataFile.Lines("transitions.csv").ToDictionary(
        line => (Enum.Parse<ReferralState>(line[0]), Enum.Parse<ActKind>(line[1])), line => Enum.Parse<ReferralState>(line[2]));

    /// <summary>Where an act leads; nothing where it is not possible.</summary>
    public static ReferralState? From(ReferralState state, ActKind act) => All.TryGetValue((state, act), out var to) ? to : null;

    /// <summary>The act that leads to a state, the plainest one; nothing where none does.</summary>
    public static ActKind? LeadingTo(ReferralState state) => All.Where(pair => pair.Value == state).Select(pair => (ActKind?)pair.Key.Act).FirstOrDefault();

    /// <summary>What is possible in a state.</summary>
    public static IReadOnlyList<ActKind> Possible(ReferralState state) => [.. All.Keys.Where(key => key.From == state).Select(key => key.Act)];
}
