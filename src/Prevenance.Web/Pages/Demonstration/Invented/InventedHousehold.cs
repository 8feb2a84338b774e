using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
using Prevenance.Interviews;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.SocialWorker.Situation;

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

    /// <summary>A child of hers, of whom nothing but her name and birth is told.</summary>
    /// <param name="first">The child's first name.</param>
    /// <param name="birth">The question that told when the child was born.</param>
    public InventedHousehold Child(string first, string birth) => new(first, LastName, Birth.On(DayText.Read(Answers[birth])!.Value), new Dictionary<string, string>());

    /// <summary>What she told, as facts of her file.</summary>
    /// <param name="told">When.</param>
    /// <param name="by">The account of who noted it.</param>
    public IEnumerable<Fact> FactsOf(DateTimeOffset told, string by) => Conversation.Of(Answers, FrenchTime.DayOf(told)).Read().Select(one => new Fact
    {
        Id = one.Inquiry.Key,
        What = FactNames.OfQuestion(one.Inquiry.Key),
        Value = SpokenValue.Of(one.Inquiry, one.Answer),
        From = FrenchTime.DayOf(told),
        RecordedAt = told,
        Source = new FactSource(SourceKind.Said),
        By = by,
    });

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
