namespace Prevenance.Law.Explaining;

/// <summary>
/// Writes amounts with their cents as a culture does. An explanation of two years writes tens of thousands of them:
/// custom format strings took most of its time (bench/README.md).
/// </summary>
/// <param name="group">Stands between thousands.</param>
/// <param name="point">Stands before cents.</param>
/// <param name="minus">Stands before what is below zero.</param>
internal sealed class Digits(string group, string point, string minus)
{
    private const int GroupSize = 3;
    private const int MostChars = 40;

    /// <summary>The greatest amount that is written here: past it, cents are no longer exact.</summary>
    public const double Most = 1e13;

    /// <summary>An amount rounded to the cent; its cents are left out when there are none.</summary>
    /// <param name="rounded">The amount, less than <see cref="Most"/> away from zero.</param>
    public string Write(double rounded)
    {
        var cents = (long)Math.Round(Math.Abs(rounded) * 100);
        Span<char> buffer = stackalloc char[MostChars];
        var position = buffer.Length;
        if (cents % 100 != 0)
        {
            Put(buffer, ref position, cents % 100 % 10);
            Put(buffer, ref position, cents % 100 / 10);
            Put(buffer, ref position, point);
        }
        var whole = cents / 100;
        for (var written = 0; written == 0 || whole > 0; written++, whole /= 10)
        {
            if (written > 0 && written % GroupSize == 0)
                Put(buffer, ref position, group);
            Put(buffer, ref position, whole % 10);
        }
        if (rounded < 0)
            Put(buffer, ref position, minus);
        return new string(buffer[position..]);
    }

    private static void Put(Span<char> buffer, ref int position, long digit) => buffer[--position] = (char)('0' + digit);

    private static void Put(Span<char> buffer, ref int position, string text)
    {
        position -= text.Length;
        text.CopyTo(buffer[position..]);
    }
}
