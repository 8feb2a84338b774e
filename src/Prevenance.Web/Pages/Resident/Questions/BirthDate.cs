using System.Globalization;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A birth date asked in three short fields, which everyone fills more surely than a calendar.</summary>
internal static class BirthDate
{
    public static readonly IReadOnlyList<string> Parts = ["day", "month", "year"];

    private const int OldestAge = 120;

    public static string Field(Person person, string part) => $"people.{person.Key}.{part}";

    /// <summary>The date, or null with an error on its first field.</summary>
    public static DateOnly? Read(Answers answers, Person person, DateOnly today, Errors errors)
    {
        var place = Field(person, Parts[0]);
        if (!Parts.All(part => answers.Has(Field(person, part))))
            return errors.At(place, ErrorText.BirthDateMissing(person));

        var numbers = Parts.Select(part => Number(answers[Field(person, part)])).ToList();
        if (!IsDate(numbers[0], numbers[1], numbers[2]))
            return errors.At(place, ErrorText.BirthDateImpossible(person));

        var date = new DateOnly(numbers[2], numbers[1], numbers[0]);
        if (date > today)
            return errors.At(place, ErrorText.BirthDateToCome(person));

        return date < today.AddYears(-OldestAge) ? errors.At(place, ErrorText.BirthDateTooOld(person)) : date;
    }

    private static int Number(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsDate(int day, int month, int year) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
