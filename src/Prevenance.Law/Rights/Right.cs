namespace Prevenance.Law.Rights;

/// <summary>
/// A right as people know it: what it is called, what it gives, and how it is had. It is read from <c>&lt;right&gt;.right.yaml</c>, beside
/// its rules, or from the file of an aid. What works it out, and for whom, is its variables.
/// </summary>
public sealed class Right
{
    private readonly Text? shorter;

    /// <summary>The public name under which it is received: that of its variable, or of the one that stands for all of them.</summary>
    public required string Key { get; init; }

    /// <summary>What works it out, for one entity and one period: more than one variable where the law gives the same help under several names.</summary>
    public required IReadOnlyList<Variable> Variables { get; init; }

    /// <summary>Its usual name.</summary>
    public required Text Name { get; init; }

    /// <summary>Its name among others, where its usual one would be long.</summary>
    public Text Short
    {
        get => shorter ?? Name;
        init => shorter = value;
    }

    /// <summary>Whether a household is asked if it receives it already: some rights count what the others paid in the months before.</summary>
    public bool IsAsked { get; init; }

    /// <summary>What it gives; nothing where nobody told.</summary>
    public Gift? Gives { get; init; }

    /// <summary>For how long its amount is, and how often it comes.</summary>
    public required Rhythm Rhythm { get; init; }

    /// <summary>What one use of it is, where its amount is that of one use: « par repas ».</summary>
    public Text? Each { get; init; }

    /// <summary>Whether its amount is what the household pays for it, and not what it receives.</summary>
    public bool IsCost { get; init; }

    /// <summary>What it stands in the place of: where one of these stops and another opens in the same month, the help goes on under another name.</summary>
    public Stead? Stead { get; init; }

    /// <summary>The choice by which a household holds it already: whoever rents social housing is not to claim any.</summary>
    public (Variable Fact, double Choice)? HeldWhen { get; init; }

    /// <summary>Whether it is left unnamed as long as it is closed: nobody should meet a bereavement that they did not speak of.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>Whether it is told after the others: it helps, and does not press.</summary>
    public bool ComesLast { get; init; }

    /// <summary>What it takes that no question asks, said beside its name.</summary>
    public Text? Requires { get; init; }

    /// <summary>What it is for, in one plain sentence; nothing for an aid of which nobody told.</summary>
    public Text? Purpose { get; init; }

    /// <summary>To whom it is open, in general; nothing for an aid, whose conditions are told one by one.</summary>
    public Text? Opens { get; init; }

    /// <summary>When it starts, lasts and ends, and how it is claimed; nothing for an aid, of which less is known.</summary>
    public RightCalendar? Calendar { get; init; }

    /// <summary>What of it is not worked out here, each in a plain sentence.</summary>
    public IReadOnlyList<Text> NotModelled { get; init; } = [];

    /// <summary>How many who have a right to it do not claim it, where a study tells.</summary>
    public IReadOnlyList<NonTakeUp> NonTakeUp { get; init; } = [];

    /// <summary>Whether its value is an amount of money.</summary>
    public bool IsAmount => Variables[0].Kind == ValueKind.Amount;

    /// <summary>Whether it is money paid to the household each month.</summary>
    public bool IsMonthlyMoney => this is { Gives: Gift.Money, Rhythm: Rhythm.Monthly };

    /// <summary>The names under which what is received of it may be told.</summary>
    public IEnumerable<string> ReceivedAs => Variables.Select(variable => variable.Name).Prepend(Key).Distinct();

    /// <summary>Its place among open rights: money each month, other money, health cover, what else helps, then what does not press.</summary>
    public int Place => this switch
    {
        { ComesLast: true } => 4,
        { IsMonthlyMoney: true } => 0,
        { Gives: Gift.Money } => 1,
        { Gives: Gift.Cover } => 2,
        _ => 3,
    };

    /// <summary>The period for which it has one value, and in which a month falls.</summary>
    public Period PeriodIn(Month month) => Variables[0].PeriodIn(month);

    /// <summary>Whether a variable works it out.</summary>
    public bool IsWorkedOutBy(Variable variable) => Variables.Contains(variable);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
