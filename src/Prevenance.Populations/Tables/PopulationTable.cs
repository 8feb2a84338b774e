using DuckDB.NET.Data;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Tables;

/// <summary>Sums over a population or over results, for everyone or by the parts that a variable makes of them. DuckDB reads the files and adds.</summary>
/// <param name="told">Whose columns are added up.</param>
/// <param name="of">The population that has the variable of the parts, and the weights: for results, the one that they are of.</param>
public sealed class PopulationTable(PopulationFolder told, PopulationFolder of)
{
    /// <summary>Every column, over everyone.</summary>
    /// <exception cref="RefusalException">The files cannot be read as a whole.</exception>
    public IReadOnlyList<ColumnTotals> Totals() => [.. told.Law.Entities.SelectMany(entity => Ask(entity, null))];

    /// <summary>
    /// Every column, over each part that a variable makes: a value each for a commune, a choice or a flag, tenths for an amount. The
    /// variable of a person makes parts of persons only; that of a group, of everything in the household.
    /// </summary>
    /// <exception cref="RefusalException">The files cannot be read as a whole.</exception>
    public IReadOnlyList<ColumnTotals> By(VariableAt parts) =>
        [.. told.Law.Entities.Where(entity => !parts.Variable.Entity.IsPerson || entity.IsPerson).SelectMany(entity => Ask(entity, parts))];

    private List<ColumnTotals> Ask(Entity entity, VariableAt? parts)
    {
        var columns = told.Columns.Where(column => column.Variable.Entity == entity).ToList();
        if (columns.Count == 0)
            return [];
        try
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Sql(entity, columns, parts);
            using var reader = command.ExecuteReader();
            var totals = new List<ColumnTotals>();
            while (reader.Read())
                totals.AddRange(columns.Select((column, place) => Read(reader, column, 2 + (3 * place))));
            return totals;
        }
        catch (DuckDBException fault)
        {
            throw new RefusalException(told.FilesOf(entity)[0], new Text($"DuckDB ne peut pas lire ces fichiers ensemble : {fault.Message}", $"DuckDB cannot read these files together: {fault.Message}"));
        }
    }

    private static ColumnTotals Read(DuckDBDataReader reader, VariableAt column, int place)
    {
        return new ColumnTotals(
            column, reader.IsDBNull(0) ? null : reader.GetString(0), Number(1) ?? 0, Number(place) ?? 0, Number(place + 1), Number(place + 2));

        double? Number(int field) => reader.IsDBNull(field) ? null : reader.GetDouble(field);
    }

    private string Sql(Entity entity, List<VariableAt> columns, VariableAt? parts)
    {
        var sums = columns.Select(column => IsAdded(column.Variable)
            ? $"sum(stands_for) FILTER ({Quoted(column)} IS NOT NULL), sum(stands_for) FILTER ({Quoted(column)}::DOUBLE > 0), sum(stands_for * {Quoted(column)}::DOUBLE)"
            : $"sum(stands_for) FILTER ({Quoted(column)} IS NOT NULL), NULL::DOUBLE, NULL::DOUBLE");
        var (part, from) = parts is null ? ("NULL", "") : ("part", $"LEFT JOIN ({Parts(parts, entity)}) AS parts USING ({Key(parts, entity)})");
        return $"""
            WITH weights AS ({Weights()})
            SELECT {part}::VARCHAR, sum(stands_for), {string.Join(", ", sums)}
            FROM {Files(told, entity)} AS people LEFT JOIN weights USING (household) {from}
            GROUP BY 1 ORDER BY any_value({(parts is null ? "0" : "part")})
            """;
    }

    /// <summary>What each household stands for: the weight of its dwelling, or itself.</summary>
    private string Weights()
    {
        var dwellings = of.WeightedEntity;
        return dwellings is null
            ? $"SELECT DISTINCT household, 1::DOUBLE AS stands_for FROM {Files(told, told.Law.Person)}"
            : $"SELECT household, any_value(weight)::DOUBLE AS stands_for FROM {Files(of, dwellings)} GROUP BY household";
    }

    /// <summary>Which part each household, or each row, is in.</summary>
    private string Parts(VariableAt parts, Entity entity)
    {
        var (column, rows) = (Quoted(parts), Files(of, parts.Variable.Entity));
        var part = parts.Variable.Kind is ValueKind.Amount or ValueKind.Number
            ? $"CASE WHEN {column} IS NULL THEN NULL ELSE 1 + least(9, floor(10 * (sum(stands_for) OVER before - stands_for / 2) / sum(stands_for) OVER everyone))::INTEGER END"
            : column;
        var rowsWithParts = $"""
            SELECT household, id, {part} AS part FROM {rows} JOIN weights USING (household)
            WINDOW before AS (PARTITION BY {column} IS NULL ORDER BY {column}, household, id ROWS UNBOUNDED PRECEDING), everyone AS (PARTITION BY {column} IS NULL)
            """;
        return parts.Variable.Entity == entity ? rowsWithParts : $"SELECT household, any_value(part) AS part FROM ({rowsWithParts}) GROUP BY household";
    }

    private static string Key(VariableAt parts, Entity entity) => parts.Variable.Entity == entity ? "household, id" : "household";

    private static bool IsAdded(Variable variable) => variable.Kind is ValueKind.Amount or ValueKind.Number or ValueKind.Flag;

    private static string Files(PopulationFolder folder, Entity entity) =>
        $"read_parquet([{string.Join(", ", folder.FilesOf(entity).Select(path => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'"))}])";

    private static string Quoted(VariableAt column) => $"\"{ColumnHeading.Of(column)}\"";
}
