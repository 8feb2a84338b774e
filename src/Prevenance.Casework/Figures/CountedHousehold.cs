namespace Prevenance.Casework.Figures;

/// <summary>What figures count of one household; it has no name and no worker, and leaves this module in a sum only.</summary>
internal sealed record CountedHousehold
{
    /// <summary>Whether the team follows it today: what it was before counts in minutes alone.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>Whether somebody is its référent today.</summary>
    public bool HasReferent { get; init; }

    /// <summary>Whether who was its référent in this time no longer is.</summary>
    public bool HasChanged { get; init; }

    /// <summary>Whether it was made known in this time, by somebody: that of an import, or of a flow, says nothing of when people came.</summary>
    public bool HasArrived { get; init; }

    /// <summary>In days, from when it was made known to the first appointment that took place; nothing where none did.</summary>
    public int? DaysToAppointment { get; init; }

    /// <summary>In days, how long each thing that was asked from one's own access waited for an answer; nothing where it still waits.</summary>
    public IReadOnlyList<int?> DaysToAnswer { get; init; } = [];

    /// <summary>The minutes of its contacts, by the first day of their month.</summary>
    public IReadOnlyDictionary<DateOnly, int> Minutes { get; init; } = new Dictionary<DateOnly, int>();
}
