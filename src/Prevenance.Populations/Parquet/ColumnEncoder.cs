using System.Buffers;
using ParquetSharp;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>Writes what lanes carry as what a column holds.</summary>
internal static class ColumnEncoder
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Writes the key of each row.</summary>
    public static void Write(ColumnWriter column, Keys keys)
    {
        if (keys.AreTexts)
            WriteTexts(column, keys, keys.Count, row => row);
        else
            ((ColumnWriter<long>)column).WriteBatch(keys.Numbers);
    }

    /// <summary>Writes the keys of some rows, in the order that is told.</summary>
    public static void Write(ColumnWriter column, Keys keys, List<int> rows)
    {
        if (keys.AreTexts)
            WriteTexts(column, keys, rows.Count, row => rows[row]);
        else
            WriteRows((ColumnWriter<long>)column, rows.Count, row => keys.Numbers[rows[row]]);
    }

    /// <summary>Writes the role of each person.</summary>
    public static void Write(ColumnWriter column, List<byte> roles, Entity group)
    {
        var texts = new PinnedTexts([.. group.SimpleRoles.Select(role => role.Key)]);
        WriteRows((ColumnWriter<ByteArray>)column, roles.Count, row => texts[roles[row]]);
        GC.KeepAlive(texts);
    }

    /// <summary>Writes the values of a variable; none where there is no number.</summary>
    public static void Write(ColumnWriter column, Variable variable, ReadOnlySpan<double> lanes)
    {
        switch (variable.Kind)
        {
            case ValueKind.Flag:
                WriteLanes((ColumnWriter<bool>)column, lanes, value => value != 0);
                break;
            case ValueKind.Date:
                WriteLanes((ColumnWriter<int>)column, lanes, value => DayCode.ToDate(value).DayNumber - Epoch);
                break;
            case ValueKind.Choice:
                WriteNames(column, lanes, new PinnedTexts([.. variable.Choices!.Names]), value => (int)value);
                break;
            case ValueKind.Code:
                WriteCodes(column, lanes);
                break;
            default:
                WriteNumbers((ColumnWriter<double>)column, lanes);
                break;
        }
    }

    /// <summary>Most columns, and most often without a gap: they are written as they stand.</summary>
    private static void WriteNumbers(ColumnWriter<double> column, ReadOnlySpan<double> lanes)
    {
        if (lanes.Contains(double.NaN))
        {
            WriteLanes(column, lanes, value => value);
            return;
        }
        var levels = ArrayPool<short>.Shared.Rent(lanes.Length);
        levels.AsSpan(0, lanes.Length).Fill(1);
        column.WriteBatch(lanes.Length, levels.AsSpan(0, lanes.Length), default, lanes);
        ArrayPool<short>.Shared.Return(levels);
    }

    private static void WriteCodes(ColumnWriter column, ReadOnlySpan<double> lanes)
    {
        var numberOf = new Dictionary<double, int>();
        foreach (var lane in lanes)
        {
            if (!double.IsNaN(lane))
                numberOf.TryAdd(lane, numberOf.Count);
        }
        WriteNames(column, lanes, new PinnedTexts([.. numberOf.Keys.Select(CodeText.Unpack)]), value => numberOf[value]);
    }

    private static void WriteNames(ColumnWriter column, ReadOnlySpan<double> lanes, PinnedTexts texts, Func<double, int> number)
    {
        WriteLanes((ColumnWriter<ByteArray>)column, lanes, value => texts[number(value)]);
        GC.KeepAlive(texts);
    }

    private static void WriteTexts(ColumnWriter column, Keys keys, int count, Func<int, int> rowOf)
    {
        var texts = new PinnedTexts(keys.TextBytes);
        WriteRows((ColumnWriter<ByteArray>)column, count, row => texts.Part(keys.PlaceOf(rowOf(row))));
        GC.KeepAlive(texts);
    }

    private static void WriteRows<T>(ColumnWriter<T> column, int count, Func<int, T> valueOf)
        where T : unmanaged
    {
        var values = ArrayPool<T>.Shared.Rent(count);
        for (var row = 0; row < count; row++)
            values[row] = valueOf(row);
        column.WriteBatch(values.AsSpan(0, count));
        ArrayPool<T>.Shared.Return(values);
    }

    private static void WriteLanes<T>(ColumnWriter<T> column, ReadOnlySpan<double> lanes, Func<double, T> convert)
        where T : unmanaged
    {
        var (values, levels) = (ArrayPool<T>.Shared.Rent(lanes.Length), ArrayPool<short>.Shared.Rent(lanes.Length));
        var given = 0;
        for (var row = 0; row < lanes.Length; row++)
        {
            levels[row] = (short)(double.IsNaN(lanes[row]) ? 0 : 1);
            if (levels[row] > 0)
                values[given++] = convert(lanes[row]);
        }
        column.WriteBatch(lanes.Length, levels.AsSpan(0, lanes.Length), default, values.AsSpan(0, given));
        ArrayPool<T>.Shared.Return(values);
        ArrayPool<short>.Shared.Return(levels);
    }
}
