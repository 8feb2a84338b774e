namespace Prevenance.Law;

/// <summary>
/// Codes of at most ten digits and capital letters packed in a number, left-aligned in base 37,
/// so that a lane holds a code and a prefix (a département) is a division.
/// </summary>
public static class CodeText
{
    public const int MaxLength = 10;
    private const int Radix = 37;
    private const string Symbols = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static bool TryPack(string text, out double code)
    {
        code = 0;
        if (text.Length > MaxLength)
            return false;
        for (var i = 0; i < MaxLength; i++)
        {
            var symbol = i < text.Length ? Symbols.IndexOf(char.ToUpperInvariant(text[i]), StringComparison.Ordinal) : 0;
            if (symbol < 0 || (symbol == 0 && i < text.Length))
                return false;
            code = (code * Radix) + symbol;
        }
        return true;
    }

    /// <exception cref="ArgumentException">The text is longer than ten characters, or has others than digits and letters.</exception>
    public static double Pack(string text) =>
        TryPack(text, out var code) ? code : throw new ArgumentException($"'{text}' is not a code of at most {MaxLength} digits and letters", nameof(text));

    /// <summary>Whether a number stands for a code.</summary>
    public static bool IsPacked(double code) =>
        code >= 0 && code < Math.Pow(Radix, MaxLength) && code == Math.Floor(code) && TryPack(Unpack(code), out var again) && again == code;

    public static string Unpack(double code)
    {
        Span<char> symbols = stackalloc char[MaxLength];
        var rest = (long)code;
        for (var i = MaxLength - 1; i >= 0; i--, rest /= Radix)
            symbols[i] = Symbols[(int)(rest % Radix)];
        return symbols.TrimEnd().ToString();
    }

    /// <summary>What a code must be divided by to keep only its first characters.</summary>
    internal static double PrefixDivisor(int length) => Math.Pow(Radix, MaxLength - length);
}
