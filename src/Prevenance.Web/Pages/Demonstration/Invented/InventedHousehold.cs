using System.Globalization;
using Prevenance.Casework;
using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>Somebody who was invented, and what she told.</summary>
/// <param name="FirstName">Her first name.</param>
/// <param name="LastName">Her surname.</param>
/// <param name="Birth">When she was born.</param>
/// <param name="Answers">What she answered of the interview, by question.</param>
internal sealed record InventedHousehold(string FirstName, string LastName, Birth Birth, IReadOnlyDictionary<string, string> Answers)
{
    private const string OwnBirth = "people.you.birth";
    private const string Communes = "69266|69256|69387|69029|69290|69259|69034";

    /// <param name="kind">What they tell, as the file of households writes it.</param>
    /// <param name="first">Her first name.</param>
    /// <param name="last">Her surname.</param>
    /// <param name="dice">What is drawn.</param>
    /// <param name="today">The day on which they tell it.</param>
    public static InventedHousehold Make(string kind, string first, string last, Dice dice, DateOnly today)
    {
        var told = kind.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => ValueOf(pair[1] == "COMMUNE" ? Communes : pair[1], dice, today));
        var birth = Birth.On(DayText.Read(told[OwnBirth])!.Value);
        told.Remove(OwnBirth);
        return new InventedHousehold(first, last, birth, told);
    }

    /// <summary>A value as the file writes it: <c>@34~6</c> is a day of birth, of an age about 34; <c>840~220</c> an amount; <c>a|b</c> one of two.</summary>
    private static string ValueOf(string written, Dice dice, DateOnly today)
    {
        if (written.Contains('|', StringComparison.Ordinal))
            return dice.Pick(written.Split('|'));
        if (written.Split('~') is not [var middle, var spread])
            return written;
        var off = int.Parse(spread, CultureInfo.InvariantCulture);
        return middle.StartsWith('@')
            ? DayText.Iso(today.AddYears(-dice.Around(int.Parse(middle[1..], CultureInfo.InvariantCulture), off)).AddDays(-dice.Below(365)))
            : dice.Around(int.Parse(middle, CultureInfo.InvariantCulture), off).ToString(CultureInfo.InvariantCulture);
    }
}
