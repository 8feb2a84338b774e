using System.Buffers;
using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>Turns what a column holds into what lanes carry.</summary>
internal static class LaneDecoder
{
    private const int RowsAtATime = 4096;

    /// <param name="open">The column, at the first row to be read.</param>
    /// <param name="lanes">Filled with the values of as many rows; no number where there is none, infinity for what means nothing.</param>
    /// <param name="texts">What texts mean, where the column holds texts.</param>
    /// <exception cref="RefusalException">The column has fewer rows, or is corrupted.</exception>
    public static void Read(OpenColumn open, Span<double> lanes, TextValues? texts)
    {
        var column = open.Reader;
        var scale = ParquetType.Scale(column.ColumnDescriptor);
        switch (column)
        {
            case ColumnReader<double> doubles:
                Read(open, doubles, new AsIs(), lanes);
                break;
            case ColumnReader<float> floats:
                Read(open, floats, new Widened(), lanes);
                break;
            case ColumnReader<bool> flags:
                Read(open, flags, new Flag(), lanes);
                break;
            case ColumnReader<int> days when column.ColumnDescriptor.LogicalType is DateLogicalType:
                Read(open, days, new Day(), lanes);
                break;
            case ColumnReader<int> numbers:
                Read(open, numbers, new Scaled(scale), lanes);
                break;
            case ColumnReader<long> numbers:
                Read(open, numbers, new Scaled(scale), lanes);
                break;
            case ColumnReader<FixedLenByteArray> decimals:
                Read(open, decimals, new Decimal(column.ColumnDescriptor.TypeLength, scale), lanes);
                break;
            case ColumnReader<ByteArray> names:
                Read(open, names, new Named(texts!), lanes);
                break;
        }
    }

    private static void Read<T, TLane>(OpenColumn open, ColumnReader<T> column, TLane lane, Span<double> lanes)
        where T : unmanaged
        where TLane : struct, ILane<T>
    {
        var (values, levels) = (ArrayPool<T>.Shared.Rent(RowsAtATime), ArrayPool<short>.Shared.Rent(RowsAtATime));
        while (!lanes.IsEmpty)
        {
            var (rows, given) = open.ReadBatch(column, Math.Min(RowsAtATime, lanes.Length), levels, values);
            lane.Begin();
            var next = 0;
            for (var row = 0; row < rows; row++)
                lanes[row] = given == rows || levels[row] > 0 ? lane.Of(values[next++]) : double.NaN;
            lanes = lanes[rows..];
        }
        ArrayPool<T>.Shared.Return(values);
        ArrayPool<short>.Shared.Return(levels);
    }

    /// <summary>What a lane carries for a value of a file.</summary>
    private interface ILane<T>
    {
        double Of(T value);

        /// <summary>Other values begin, which may stand where those before did.</summary>
        void Begin()
        {
        }
    }

    /// <summary>A number that is no number is none that was given; it is refused, as an infinite one is.</summary>
    private readonly struct AsIs : ILane<double>
    {
        public double Of(double value) => double.IsNaN(value) ? TextValues.Unknown : value;
    }

    private readonly struct Widened : ILane<float>
    {
        public double Of(float value) => float.IsNaN(value) ? TextValues.Unknown : value;
    }

    private readonly struct Flag : ILane<bool>
    {
        public double Of(bool value) => value ? 1 : 0;
    }

    private readonly struct Scaled(double scale) : ILane<int>, ILane<long>
    {
        public double Of(int value) => value / scale;

        public double Of(long value) => value / scale;
    }

    /// <summary>A decimal of any width, the most significant byte first.</summary>
    private readonly struct Decimal(int length, double scale) : ILane<FixedLenByteArray>
    {
        public double Of(FixedLenByteArray value)
        {
            var bytes = LibraryBytes.Of(value, length);
            var whole = (Int128)(sbyte)bytes[0];
            foreach (var next in bytes[1..])
                whole = (whole << 8) | next;
            return (double)whole / scale;
        }
    }

    /// <summary>Days since the first of January 1970.</summary>
    private readonly struct Day : ILane<int>
    {
        private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

        public double Of(int value) => (long)value + Epoch is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
            ? DayCode.Of(DateOnly.FromDayNumber((int)number))
            : TextValues.Unknown;
    }

    private readonly struct Named(TextValues texts) : ILane<ByteArray>
    {
        public double Of(ByteArray value) => texts.Of(value);

        public void Begin() => texts.Begin();
    }
}
