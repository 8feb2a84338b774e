using ParquetSharp;
using ParquetSharp.Schema;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>The types of columns: those that are written, and those, a few more, that are read.</summary>
internal static class ParquetType
{
    /// <summary>A decimal of 38 digits takes as many.</summary>
    private const int MostDecimalBytes = 16;

    /// <summary>How values of a variable are written: a null where none was given.</summary>
    public static Node Of(VariableAt column)
    {
        var name = ColumnHeading.Of(column);
        return column.Variable.Kind switch
        {
            ValueKind.Flag => new PrimitiveNode(name, Repetition.Optional, LogicalType.None(), PhysicalType.Boolean),
            ValueKind.Date => new PrimitiveNode(name, Repetition.Optional, LogicalType.Date(), PhysicalType.Int32),
            ValueKind.Choice or ValueKind.Code => new PrimitiveNode(name, Repetition.Optional, LogicalType.String(), PhysicalType.ByteArray),
            _ => new PrimitiveNode(name, Repetition.Optional, LogicalType.None(), PhysicalType.Double),
        };
    }

    /// <summary>How keys are written.</summary>
    public static Node OfKeys(string name, bool areTexts) => areTexts ? OfText(name) : new PrimitiveNode(name, Repetition.Required, LogicalType.None(), PhysicalType.Int64);

    /// <summary>How roles are written.</summary>
    public static Node OfText(string name) => new PrimitiveNode(name, Repetition.Required, LogicalType.String(), PhysicalType.ByteArray);

    /// <summary>How weights are written.</summary>
    public static Node OfNumber(string name) => new PrimitiveNode(name, Repetition.Required, LogicalType.None(), PhysicalType.Double);

    /// <exception cref="RefusalException">No value of the variable can be read from the column.</exception>
    public static void Require(string path, Variable variable, ColumnDescriptor column) => Require(path, column, variable.Kind switch
    {
        ValueKind.Flag => (IsWhole(column) || column.PhysicalType == PhysicalType.Boolean, "BOOLEAN"),
        ValueKind.Date => (Logical(column) is DateLogicalType, "DATE"),
        ValueKind.Choice or ValueKind.Code => (IsText(column), "VARCHAR"),
        _ => (IsNumber(column), "DOUBLE"),
    });

    /// <exception cref="RefusalException">The column holds no keys.</exception>
    public static void RequireKeys(string path, ColumnDescriptor column) => Require(path, column, (IsWhole(column) || IsText(column), "BIGINT / VARCHAR"));

    /// <exception cref="RefusalException">The column holds no numbers.</exception>
    public static void RequireNumber(string path, ColumnDescriptor column) => Require(path, column, (IsNumber(column), "DOUBLE"));

    /// <exception cref="RefusalException">The column holds no texts.</exception>
    public static void RequireText(string path, ColumnDescriptor column) => Require(path, column, (IsText(column), "VARCHAR"));

    /// <summary>What whole numbers are divided by: decimals are written as whole numbers.</summary>
    public static double Scale(ColumnDescriptor column) => Logical(column) is DecimalLogicalType decimals ? Math.Pow(10, decimals.Scale) : 1;

    /// <summary>Whether the column holds texts.</summary>
    public static bool IsText(ColumnDescriptor column) =>
        column.PhysicalType == PhysicalType.ByteArray && Logical(column) is StringLogicalType or EnumLogicalType or NoneLogicalType;

    private static bool IsWhole(ColumnDescriptor column) =>
        column.PhysicalType is PhysicalType.Int32 or PhysicalType.Int64 && Logical(column) is IntLogicalType { IsSigned: true } or NoneLogicalType;

    private static bool IsNumber(ColumnDescriptor column) =>
        IsWhole(column)
        || (column.PhysicalType is PhysicalType.Double or PhysicalType.Float && Logical(column) is NoneLogicalType)
        || (Logical(column) is DecimalLogicalType && (column.PhysicalType is PhysicalType.Int32 or PhysicalType.Int64 || (column.PhysicalType == PhysicalType.FixedLenByteArray && column.TypeLength is > 0 and <= MostDecimalBytes)));

    private static void Require(string path, ColumnDescriptor column, (bool IsRead, string Expected) type)
    {
        if (!type.IsRead || column.MaxRepetitionLevel > 0 || column.MaxDefinitionLevel > 1)
            throw new RefusalException(path, new Text($"« {column.Name} » est de type {Name(column)} ; attendu : {type.Expected}", $"'{column.Name}' is of type {Name(column)}; expected {type.Expected}"));
    }

    private static string Name(ColumnDescriptor column) =>
        Logical(column) is { } logical and not NoneLogicalType ? $"{logical.Type}" : $"{column.PhysicalType}";

    /// <summary>Nothing for a type that the library has no name for.</summary>
    private static LogicalType? Logical(ColumnDescriptor column)
    {
        try
        {
            return column.LogicalType;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
