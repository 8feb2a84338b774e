namespace Prevenance.Choices.Scenarios;

/// <summary>
/// What a change of law puts at stake for each household if it claims: enough to tell the change again with other ranges of take-up, since who claims
/// is drawn after the law has been worked out.
/// </summary>
public sealed record Stakes
{
    /// <summary>Whether any rule or figure that bears on these people in these months differs.</summary>
    public required bool ChangesRules { get; init; }

    /// <summary>Whether anybody among them, entitled and claiming, would receive another amount.</summary>
    public required bool ChangesAnybody { get; init; }

    /// <summary>Who is drawn.</summary>
    public required StakedHouseholds Households { get; init; }

    /// <summary>By year, the rights of which it matters who claims: those of whose take-up something was said, and those that the change moves.</summary>
    public required IReadOnlyList<StakedRight> Rights { get; init; }

    /// <summary>By year, all other rights: taken as claimed by all who may, and changed for nobody.</summary>
    public required IReadOnlyList<SettledRight> Settled { get; init; }

    /// <summary>Of <see cref="Rights"/>, those that whoever has them already receives: the people were brought to those who do.</summary>
    public required IReadOnlyList<string> Received { get; init; }

    /// <summary>Where it matters to another right that one of these is received; nothing of other calibrations.</summary>
    public required IReadOnlyList<CountedElsewhere> CountedElsewhere { get; init; }

    /// <summary>The same for other calibrations to the same counts.</summary>
    public required IReadOnlyList<Stakes> Calibrations { get; init; }

    /// <summary>What is left of earning more; nothing where nobody earns a wage, and of other calibrations.</summary>
    public required Cliffs? Cliffs { get; init; }

    /// <summary>The rights whose take-up a reader may say otherwise, in the order of the law.</summary>
    public IReadOnlyList<string> Claimable => [.. Rights.Select(right => right.Key).Distinct()];
}

/// <summary>Households, one place each in every column.</summary>
/// <param name="Weights">How many households each stands for.</param>
/// <param name="Persons">How many live in each.</param>
/// <param name="Children">How many of them are younger than fourteen.</param>
/// <param name="Units">Its units of consumption.</param>
/// <param name="Incomes">Its wages, pensions and unemployment benefit, in euros a month.</param>
/// <param name="Settled">What it receives of the rights that are settled, in euros over all the months.</param>
/// <param name="Communes">The code of the commune where each lives, as a number (<see cref="Law.CodeText"/>); NaN where nothing says so.</param>
public sealed record StakedHouseholds(double[] Weights, double[] Persons, double[] Children, double[] Units, double[] Incomes, double[] Settled, double[] Communes)
{
    /// <summary>How many there are.</summary>
    public int Count => Weights.Length;
}

/// <summary>A right in a year, by household that claims it, in euros.</summary>
/// <param name="Key">Its public name.</param>
/// <param name="Year">The year.</param>
/// <param name="Before">Under the law as it is.</param>
/// <param name="After">As it would be.</param>
public sealed record StakedRight(string Key, int Year, double[] Before, double[] After)
{
    /// <summary>Whether anybody would receive another amount of it.</summary>
    public bool Moves { get; } = !Before.AsSpan().SequenceEqual(After);
}

/// <summary>A right in a year that a change leaves as it is.</summary>
/// <param name="Key">Its public name.</param>
/// <param name="Year">The year.</param>
/// <param name="Paid">What is paid to all households, each with its weight, in euros.</param>
public sealed record SettledRight(string Key, int Year, double Paid);
