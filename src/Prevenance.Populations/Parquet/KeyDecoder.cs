using System.Buffers;
using ParquetSharp;
using Prevenance.Exchange;

namespace Prevenance.Populations.Parquet;

/// <summary>Reads the keys of rows.</summary>
internal static class KeyDecoder
{
    private const int RowsAtATime = 4096;

    /// <summary>Adds the keys of some rows to those that are there; rows that have none add nothing.</summary>
    /// <exception cref="RefusalException">The column has fewer rows, or is corrupted.</exception>
    public static void Read(OpenColumn open, Keys keys)
    {
        switch (open.Reader)
        {
            case ColumnReader<int> numbers:
                Read(open, numbers, new Narrow(), keys);
                break;
            case ColumnReader<long> numbers:
                Read(open, numbers, new Wide(), keys);
                break;
            case ColumnReader<ByteArray> texts:
                Read(open, texts, new Letters(), keys);
                break;
        }
    }

    private static void Read<T, TKey>(OpenColumn open, ColumnReader<T> column, TKey key, Keys keys)
        where T : unmanaged
        where TKey : struct, IKey<T>
    {
        var (values, levels) = (ArrayPool<T>.Shared.Rent(RowsAtATime), ArrayPool<short>.Shared.Rent(RowsAtATime));
        for (var left = open.Count; left > 0;)
        {
            var (rows, given) = open.ReadBatch(column, Math.Min(RowsAtATime, left), levels, values);
            key.AddAll(values.AsSpan(0, given), keys);
            left -= rows;
        }
        ArrayPool<T>.Shared.Return(values);
        ArrayPool<short>.Shared.Return(levels);
    }

    /// <summary>How keys of one type are added.</summary>
    private interface IKey<T>
    {
        void AddAll(ReadOnlySpan<T> values, Keys keys);
    }

    private readonly struct Wide : IKey<long>
    {
        public void AddAll(ReadOnlySpan<long> values, Keys keys) => keys.Add(values);
    }

    private readonly struct Narrow : IKey<int>
    {
        public void AddAll(ReadOnlySpan<int> values, Keys keys)
        {
            foreach (var value in values)
                keys.Add(value);
        }
    }

    private readonly struct Letters : IKey<ByteArray>
    {
        public void AddAll(ReadOnlySpan<ByteArray> values, Keys keys)
        {
            foreach (var value in values)
                keys.Add(LibraryBytes.Of(value));
        }
    }
}
