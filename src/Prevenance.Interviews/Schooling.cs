using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>
/// Where somebody most likely stands at school, from the year of birth alone: nearly all children of a year
/// enter a level together, in September.
/// </summary>
public static class Schooling
{
    private const int SchoolYearStart = 9;

    public static string Level(DateOnly birth, Month month) => AgeOfEntry(birth, month) switch
    {
        < 3 => "inconnue",
        < 6 => "maternelle",
        < 11 => "primaire",
        < 15 => "college",
        < 18 => "lycee",
        _ => "enseignement_superieur",
    };

    /// <summary>Whether somebody who studies is still at school, and not yet in higher education.</summary>
    public static bool IsOfSchoolAge(DateOnly birth, Month month) => AgeOfEntry(birth, month) < 18;

    public static string Activity(DateOnly birth, Month month) => AgeOfEntry(birth, month) >= 15 ? "etudiant" : "inactif";

    // The age reached in the calendar year in which the school year began.
    private static int AgeOfEntry(DateOnly birth, Month month) =>
        month.Year.Number - (month.Number < SchoolYearStart ? 1 : 0) - birth.Year;
}
