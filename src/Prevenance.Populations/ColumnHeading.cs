using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations;

/// <summary>How columns are named in every file: a variable, for a period (<c>salaire_net@2026-07</c>) or, without one, forever.</summary>
public static class ColumnHeading
{
    /// <summary>Who is computed together.</summary>
    public const string Household = "household";

    /// <summary>The identifier of a row.</summary>
    public const string Id = "id";

    /// <summary>In the file of a kind of group, and in Parquet only: how many households each one stands for, where some were drawn for many.</summary>
    public const string Weight = "weight";

    private const char Separator = '@';

    /// <summary>The column of each person's role in a group.</summary>
    public static string Role(Entity group) => group.Key + "_role";

    /// <summary>The columns that say who a row is about, and for a person in which groups and roles.</summary>
    public static IEnumerable<string> Fixed(Entity entity, LegalSystem law) =>
        [Household, Id, .. entity.IsPerson ? law.Groups.SelectMany(group => new[] { group.Key, Role(group) }) : []];

    /// <summary>The name of a column.</summary>
    public static string Of(VariableAt column) =>
        column.Period == Period.Forever ? column.Variable.Name : $"{column.Variable.Name}{Separator}{column.Period}";

    /// <param name="place">The file, with the line where there are lines.</param>
    /// <param name="entity">What the rows of the file are.</param>
    /// <param name="law">The variables.</param>
    /// <param name="heading">The name of the column.</param>
    /// <exception cref="RefusalException">There is no such variable, or it has no value there.</exception>
    public static VariableAt Read(string place, Entity entity, LegalSystem law, string heading)
    {
        var parts = heading.Split(Separator);
        if (law.Find(parts[0]) is not { } variable)
            throw Fault(place, heading, $"cette variable n’existe pas{Nearest(law, parts[0])}", $"there is no such variable{Nearest(law, parts[0])}");
        if (variable.Entity != entity)
            throw Fault(place, heading, $"cette variable se donne avec les {variable.Entity.Plural}", $"this variable belongs to {variable.Entity.Plural}");
        var period = Period.Forever;
        if (parts.Length > 2 || (parts.Length == 2 && !Period.TryParse(parts[1], out period)))
            throw Fault(place, heading, $"attendu une variable seule, ou avec une période comme {parts[0]}@2026-07", $"expected a variable alone, or with a period such as {parts[0]}@2026-07");
        if (period == Period.Forever)
            return new VariableAt(variable, period);
        if (period.Unit != variable.Unit || period.Size != 1)
            throw NotItsPeriod(place, heading, variable);
        return law.Figures.Coverage.Holds(period)
            ? new VariableAt(variable, period)
            : throw Fault(place, heading, $"« {parts[1]} » n’est pas une période que des chiffres couvrent", $"'{parts[1]}' is no period that figures cover");
    }

    private static RefusalException NotItsPeriod(string place, string heading, Variable variable) => variable.Unit switch
    {
        PeriodUnit.Month => Fault(place, heading, "cette variable se donne pour un mois", "this variable is given for one month"),
        PeriodUnit.Year => Fault(place, heading, "cette variable se donne pour une année", "this variable is given for one year"),
        _ => Fault(place, heading, "cette variable se donne sans période", "this variable is given without a period"),
    };

    private static RefusalException Fault(string place, string heading, string french, string english) =>
        new(place, new Text($"« {heading} » : {french}", $"'{heading}': {english}"));

    private static string Nearest(LegalSystem law, string name) =>
        NearestName.Find(name, law.Variables.Select(variable => variable.Name)) is { } near ? $" ({near}?)" : "";
}
