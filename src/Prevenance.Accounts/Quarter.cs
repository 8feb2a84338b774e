namespace Prevenance.Accounts;

/// <summary>Three months, of which counts are told together: those of one month are so small that nearly all of them would be hidden.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">From one to four.</param>
public readonly record struct Quarter(int Year, int Number)
{
    private static readonly Text[] Names = [new("premier", "first"), new("deuxième", "second"), new("troisième", "third"), new("quatrième", "fourth")];

    /// <summary>Its days.</summary>
    public Days Days => new(new DateOnly(Year, (Number * 3) - 2, 1), new DateOnly(Year, Number * 3, 1).AddMonths(1).AddDays(-1));

    /// <summary>The one before.</summary>
    public Quarter Before => Of(Days.From.AddDays(-1));

    /// <summary>As people read it.</summary>
    public Text InWords => Text.Of($"{Names[Number - 1]} trimestre {Year:0000}", $"{Names[Number - 1]} quarter of {Year:0000}");

    /// <summary>The one that a day is of.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Reads what <see cref="ToString"/> writes; nothing of anything else.</summary>
    public static Quarter? Read(string text) => text is [.. { Length: 4 } year, '-', >= '1' and <= '4' and var number] && int.TryParse(year, System.Globalization.NumberStyles.None, null, out var read)
        ? new Quarter(read, number - '0')
        : null;

    /// <summary><c>2026-4</c>: in the order of time.</summary>
    public override string ToString() => $"{Year:0000}-{Number}";
}
