namespace Prevenance.Casework.Figures;

/// <summary>How long something took.</summary>
/// <param name="Households">Those for whom all is done, then those who wait.</param>
/// <param name="Half">In how many days at most half of what is done was; nothing where those for whom it is are hidden.</param>
public sealed record TimeWaited(HouseholdCounts Households, int? Half);

/// <summary>The contacts of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Households">With how many households; nothing below <see cref="HouseholdCounts.Least"/>.</param>
/// <param name="Minutes">How long all together, as far as somebody noted it; nothing where households are not shown.</param>
public sealed record MonthOfContacts(DateOnly Month, long? Households, long? Minutes);

/// <summary>
/// What a team looks at of itself: how long people wait, whether they keep the same référent, how much time is for them. Nothing is of one
/// household, nor of who works there. No sum is given over months, so that none can be worked out of the others.
/// </summary>
public sealed record TeamFigures
{
    /// <summary>How many months are told, the one that runs among them.</summary>
    public const int Months = 12;

    /// <summary>The first day that counts.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last one.</summary>
    public required DateOnly To { get; init; }

    /// <summary>From when somebody was made known to the first appointment that took place.</summary>
    public required TimeWaited FirstAppointment { get; init; }

    /// <summary>From what somebody asked in her own access to the answer.</summary>
    public required TimeWaited Answers { get; init; }

    /// <summary>Households whose référents are still with them, those of whom one changed, those that have none.</summary>
    public required HouseholdCounts Referents { get; init; }

    /// <summary>The earliest first.</summary>
    public required IReadOnlyList<MonthOfContacts> Contacts { get; init; }

    /// <summary>The first day that counts for who reads on a day.</summary>
    internal static DateOnly FirstDay(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);

    /// <summary>What is shown of some households on a day.</summary>
    internal static TeamFigures Of(IReadOnlyList<CountedHousehold> households, DateOnly today)
    {
        var (from, followed) = (FirstDay(today), households.Where(one => one.IsFollowed).ToList());
        var referents = HouseholdCounts.Of(
            followed.Count(one => one is { HasReferent: true, HasChanged: false }),
            followed.Count(one => one is { HasReferent: true, HasChanged: true }),
            followed.Count(one => !one.HasReferent));
        return new TeamFigures
        {
            From = from,
            To = today,
            FirstAppointment = WaitedOf(referents, followed.Where(one => one.HasArrived).Select(one => (IReadOnlyList<int?>)[one.DaysToAppointment])),
            Answers = WaitedOf(referents, followed.Select(one => one.DaysToAnswer).Where(asked => asked.Count > 0)),
            Referents = referents,
            Contacts = [.. Enumerable.Range(0, Months).Select(month => ContactsOf(from.AddMonths(month), households))],
        };
    }

    private static TimeWaited WaitedOf(HouseholdCounts followed, IEnumerable<IReadOnlyList<int?>> households)
    {
        var each = households.ToList();
        var counts = followed.Within(each.Count(days => days.All(day => day is not null)), each.Count(days => days.Any(day => day is null)));
        return new TimeWaited(counts, counts.Kinds[0] is null ? null : HalfOf([.. each.SelectMany(days => days).OfType<int>().Order()]));
    }

    private static MonthOfContacts ContactsOf(DateOnly month, IReadOnlyList<CountedHousehold> households)
    {
        var minutes = households.Select(one => one.Minutes.GetValueOrDefault(month)).Where(sum => sum > 0).ToList();
        return minutes.Count < HouseholdCounts.Least ? new(month, null, null) : new(month, minutes.Count, minutes.Sum());
    }

    /// <summary>The median; where it lies between two, the smaller: half waited no longer.</summary>
    private static int HalfOf(IReadOnlyList<int> days) => days[(days.Count - 1) / 2];
}
