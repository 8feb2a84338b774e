using Prevenance.Law;

namespace Prevenance.Foresight.Calendar;

/// <summary>
/// What a right is for, when it starts, lasts and ends, and how it is claimed: read from <c>&lt;right&gt;.calendar.yaml</c>, beside the right's rules.
/// </summary>
public sealed record RightCalendar
{
    /// <summary>The right's variable.</summary>
    public required string Right { get; init; }

    /// <summary>What it is for, in one plain sentence.</summary>
    public required Words Purpose { get; init; }

    /// <summary>To whom it is open, in general.</summary>
    public required Words Opens { get; init; }

    public required Start Starts { get; init; }

    /// <summary>How far back it can be claimed; absent where we have not read the text.</summary>
    public BackClaim? BackClaim { get; init; }

    public Rhythm Paid { get; init; } = Rhythm.Monthly;

    /// <summary>Whether its amount is what the household pays for it, and not what it receives.</summary>
    public bool IsCost { get; init; }

    /// <summary>For how long it is granted; absent where it lasts as long as its conditions.</summary>
    public Term? Lasts { get; init; }

    /// <summary>By when the claim must have an answer; absent where we have not read the text.</summary>
    public AnswerTime? Answered { get; init; }

    /// <summary>Every how many months the household declares its means; absent where it does not.</summary>
    public int? DeclaredEvery { get; init; }

    /// <summary>What keeps its amount the same between two declarations; absent where nothing does.</summary>
    public Review? Review { get; init; }

    /// <summary>The article by which it is paid in the month after the one that it is due for; absent where we have not read the text.</summary>
    public string? PaidInArrears { get; init; }

    /// <summary>The birthdays and events that end it.</summary>
    public required IReadOnlyList<SourcedWords> Ends { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>The last month in which to act for the right to hold in a month.</summary>
    public Month ActBy(Month month) => Starts.Rule == StartRule.MonthAfterClaim ? month - 1 : month;
}

/// <summary>An amount that is worked out again every few months only.</summary>
public sealed record Review
{
    /// <summary>Every how many months.</summary>
    public required int Every { get; init; }

    /// <summary>The article by which the amount stays the same in between.</summary>
    public required string Article { get; init; }

    /// <summary>The article by which an income that stops, or a separation, has it worked out at once; absent where we have read none.</summary>
    public string? AtOnce { get; init; }
}

/// <summary>The first month of a right.</summary>
public sealed record Start
{
    public required StartRule Rule { get; init; }
    public required string Article { get; init; }
    public required string Fr { get; init; }
    public required string En { get; init; }
    public Text Words => new(Fr, En);
}

public enum StartRule
{
    /// <summary>The month in which it is claimed.</summary>
    MonthOfClaim,

    /// <summary>The month after the one in which it is claimed.</summary>
    MonthAfterClaim,

    /// <summary>The month after the one in which its conditions are met, whenever it is claimed, as far back as it may be.</summary>
    MonthAfterConditions,

    /// <summary>The day of the decision.</summary>
    DayOfDecision,

    /// <summary>The month after the decision.</summary>
    MonthAfterDecision,

    /// <summary>When another right runs out.</summary>
    AfterAnotherRight,
}

/// <summary>How far back a right can be claimed.</summary>
public sealed record BackClaim
{
    /// <summary>Months; zero when what was not claimed is lost.</summary>
    public required int Months { get; init; }
    public required string Article { get; init; }
}

/// <summary>For how long a right is granted.</summary>
public sealed record Term
{
    public required int Months { get; init; }
    public required string Article { get; init; }

    /// <summary>How many months before its end it may be renewed, at the earliest and at the latest.</summary>
    public int? RenewFrom { get; init; }
    public int? RenewUntil { get; init; }
}

/// <summary>Within how long a claim is answered, and what follows when it is not.</summary>
public sealed record AnswerTime
{
    /// <summary>Months from the complete claim.</summary>
    public required int Months { get; init; }
    public required string Article { get; init; }

    /// <summary>What no answer by then amounts to.</summary>
    public required Silence Silence { get; init; }
}

public enum Silence
{
    Acceptance,
    Refusal,
}

public enum Rhythm
{
    Monthly,
    Yearly,
    Once,

    /// <summary>In three parts over the school year; the amount is that of the year.</summary>
    Termly,

    /// <summary>Each time that it is used (a meal); the amount is that of one use.</summary>
    PerUse,
}

/// <summary>How a right is claimed.</summary>
public sealed record Claim
{
    /// <summary>To whom.</summary>
    public required Words To { get; init; }

    /// <summary>Whether it comes without a claim, once the body that pays it knows the situation.</summary>
    public bool IsAutomatic { get; init; }

    public required IReadOnlyList<Way> By { get; init; }

    public required IReadOnlyList<Words> Documents { get; init; }
}

public enum Way
{
    Online,
    Paper,
    InPerson,
}

/// <summary>Plain words, and the article that they tell.</summary>
public sealed record SourcedWords : Words
{
    public required string Article { get; init; }
}
