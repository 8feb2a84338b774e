namespace Prevenance.Law.Rights;

/// <summary>When a right starts, lasts and ends, and how it is claimed.</summary>
public sealed record RightCalendar
{
    /// <summary>The first month of it.</summary>
    public required Start Starts { get; init; }

    /// <summary>How far back it can be claimed; absent where we have not read the text.</summary>
    public BackClaim? BackClaim { get; init; }

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

    /// <summary>The birthdays and events that end it, each with the article that says so.</summary>
    public required IReadOnlyList<(Text Words, string Article)> Ends { get; init; }

    /// <summary>How it is claimed.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The last month in which to act for the right to hold in a month.</summary>
    public Month ActBy(Month month) => Starts.Rule == StartRule.MonthAfterClaim ? month - 1 : month;
}

/// <summary>The first month of a right.</summary>
/// <param name="Rule">The rule by which it is found.</param>
/// <param name="Article">The article that sets it.</param>
/// <param name="Words">The same in plain words.</param>
public sealed record Start(StartRule Rule, string Article, Text Words);

/// <summary>How the first month of a right is found.</summary>
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
/// <param name="Months">Zero when what was not claimed is lost.</param>
/// <param name="Article">The article that sets it.</param>
public sealed record BackClaim(int Months, string Article);

/// <summary>For how long a right is granted.</summary>
/// <param name="Months">How many months.</param>
/// <param name="Article">The article that sets it.</param>
/// <param name="RenewFrom">How many months before its end it may be renewed, at the earliest.</param>
/// <param name="RenewUntil">And at the latest.</param>
public sealed record Term(int Months, string Article, int? RenewFrom, int? RenewUntil);

/// <summary>Within how long a claim is answered, and what follows when it is not.</summary>
/// <param name="Months">Months from the complete claim.</param>
/// <param name="Article">The article that sets it.</param>
/// <param name="Silence">What no answer by then amounts to.</param>
public sealed record AnswerTime(int Months, string Article, Silence Silence);

/// <summary>What the silence of whoever decides amounts to.</summary>
public enum Silence
{
    Acceptance,
    Refusal,
}

/// <summary>An amount that is worked out again every few months only.</summary>
/// <param name="Every">Every how many months.</param>
/// <param name="Article">The article by which the amount stays the same in between.</param>
/// <param name="AtOnce">The article by which an income that stops, or a separation, has it worked out at once; absent where we have read none.</param>
public sealed record Review(int Every, string Article, string? AtOnce);

/// <summary>How a right is claimed.</summary>
/// <param name="To">To whom.</param>
/// <param name="IsAutomatic">Whether it comes without a claim, once the body that pays it knows the situation.</param>
/// <param name="By">In which ways.</param>
/// <param name="Documents">The papers to gather.</param>
/// <param name="Season">The months of the year in which it is claimed; absent where it is so all year.</param>
public sealed record Claim(Text To, bool IsAutomatic, IReadOnlyList<Way> By, IReadOnlyList<Text> Documents, Season? Season);

/// <summary>Months of each year, the first and the last included.</summary>
/// <param name="From">The number of the first, from 1 to 12.</param>
/// <param name="Until">That of the last, which may be of the next year.</param>
public sealed record Season(int From, int Until)
{
    public Text FirstInWords => new Month(1, From).Name;

    public Text LastInWords => new Month(1, Until).Name;

    public bool Holds(Month month) => From <= Until ? month.Number >= From && month.Number <= Until : month.Number >= From || month.Number <= Until;
}

/// <summary>A way to claim a right.</summary>
public enum Way
{
    Online,
    Paper,
    InPerson,
}
