using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>A column of a CSV file: a variable, for a period (<c>salaire_net@2026-07</c>) or, without one, forever.</summary>
internal sealed record CsvColumn(Variable Variable, Period Period, int Index)
{
    private const char Separator = '@';

    public VariableAt Key => new(Variable, Period);

    public string Heading => Period == Period.Forever ? Variable.Name : $"{Variable.Name}{Separator}{Period}";

    public static CsvColumn Read(string path, Entity entity, LegalSystem law, string heading, int index)
    {
        var parts = heading.Split(Separator);
        if (law.Find(parts[0]) is not { } variable)
            throw CsvFault.At(path, 1, new Text($"« {heading} » : cette variable n’existe pas{Nearest(law, parts[0])}", $"'{heading}': there is no such variable{Nearest(law, parts[0])}"));
        if (variable.Entity != entity)
            throw CsvFault.At(path, 1, new Text($"« {heading} » : cette variable se donne dans {CsvTable.FileName(variable.Entity)}", $"'{heading}': this variable belongs to {CsvTable.FileName(variable.Entity)}"));
        var period = Period.Forever;
        if (parts.Length > 2 || (parts.Length == 2 && !Period.TryParse(parts[1], out period)))
            throw CsvFault.At(path, 1, new Text($"« {heading} » : attendu une variable seule, ou avec une période comme {parts[0]}@2026-07", $"'{heading}': expected a variable alone, or with a period such as {parts[0]}@2026-07"));
        return period.Unit == variable.Unit && period.Size == 1 || period == Period.Forever
            ? new CsvColumn(variable, period, index)
            : throw CsvFault.At(path, 1, variable.Unit switch
            {
                PeriodUnit.Month => new Text($"« {heading} » : cette variable se donne pour un mois", $"'{heading}': this variable is given for one month"),
                PeriodUnit.Year => new Text($"« {heading} » : cette variable se donne pour une année", $"'{heading}': this variable is given for one year"),
                _ => new Text($"« {heading} » : cette variable se donne sans période", $"'{heading}': this variable is given without a period"),
            });
    }

    /// <summary>
    /// The value of a cell, as lanes carry it. An empty cell says what holds forever, where there is such a column; else it is
    /// the usual value of a fact, or nothing (<see cref="double.NaN"/>) for what the law computes.
    /// </summary>
    public double Value(CsvTable row)
    {
        var cell = row[Index];
        if (cell.Length == 0)
            return row.Forever(this)?.Value(row) ?? (Variable.HasFormula ? double.NaN : Variable.Default);
        if (ValueNotation.TryRead(Variable, Node(cell), testNotation: false, out var value, out var expected))
        {
            if (Variable.Notes.Within is not { } within || within.Admits(value))
                return value;
            expected = new Text($"valeur hors de ce qui peut être ; attendu : {within.Expected.French}", $"a value that cannot be; expected {within.Expected.English}");
        }
        throw CsvFault.At(row.Path, row.Line, new Text($"« {Heading} » : {expected.French}", $"'{Heading}': {expected.English}"));
    }

    public static string Write(Variable variable, double value) => variable.Kind switch
    {
        ValueKind.Amount or ValueKind.Number => value.ToString("R", CultureInfo.InvariantCulture),
        _ => ValueNotation.Write(variable, value).ToString(),
    };

    private JsonNode Node(string cell) => Variable.Kind switch
    {
        ValueKind.Amount or ValueKind.Number when double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        ValueKind.Flag when bool.TryParse(cell, out var flag) => flag,
        ValueKind.Flag when cell is "0" or "1" => cell == "1",
        _ => cell,
    };

    private static string Nearest(LegalSystem law, string name) =>
        NearestName.Find(name, law.Variables.Select(variable => variable.Name)) is { } near ? $" ({near}?)" : "";
}
