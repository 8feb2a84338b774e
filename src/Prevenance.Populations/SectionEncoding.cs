using System.Runtime.InteropServices;

namespace Prevenance.Populations;

/// <summary>How the values of a section are written, in little-endian order.</summary>
public enum SectionEncoding
{
    /// <summary>One byte: flags, choices, roles.</summary>
    U1,

    /// <summary>Whole numbers: days, offsets.</summary>
    I4,

    /// <summary>Amounts to the cent under 100,000 euros: seven digits.</summary>
    F4,

    /// <summary>Anything a lane holds.</summary>
    F8,
}

internal static class SectionEncodings
{
    public static int Bytes(this SectionEncoding encoding) => encoding switch
    {
        SectionEncoding.U1 => 1,
        SectionEncoding.F8 => 8,
        _ => 4,
    };

    /// <summary>Widens what was read to what lanes hold.</summary>
    public static void Decode(this SectionEncoding encoding, ReadOnlySpan<byte> bytes, Span<double> values)
    {
        switch (encoding)
        {
            case SectionEncoding.U1:
                for (var i = 0; i < values.Length; i++)
                    values[i] = bytes[i];
                break;
            case SectionEncoding.I4:
                var integers = MemoryMarshal.Cast<byte, int>(bytes);
                for (var i = 0; i < values.Length; i++)
                    values[i] = integers[i];
                break;
            case SectionEncoding.F4:
                var floats = MemoryMarshal.Cast<byte, float>(bytes);
                for (var i = 0; i < values.Length; i++)
                    values[i] = floats[i];
                break;
            default:
                MemoryMarshal.Cast<byte, double>(bytes).CopyTo(values);
                break;
        }
    }

    /// <summary>Narrows what lanes hold to what is written.</summary>
    public static void Encode(this SectionEncoding encoding, ReadOnlySpan<double> values, Span<byte> bytes)
    {
        switch (encoding)
        {
            case SectionEncoding.U1:
                for (var i = 0; i < values.Length; i++)
                    bytes[i] = (byte)values[i];
                break;
            case SectionEncoding.I4:
                var integers = MemoryMarshal.Cast<byte, int>(bytes);
                for (var i = 0; i < values.Length; i++)
                    integers[i] = (int)values[i];
                break;
            case SectionEncoding.F4:
                var floats = MemoryMarshal.Cast<byte, float>(bytes);
                for (var i = 0; i < values.Length; i++)
                    floats[i] = (float)values[i];
                break;
            default:
                values.CopyTo(MemoryMarshal.Cast<byte, double>(bytes));
                break;
        }
    }
}
